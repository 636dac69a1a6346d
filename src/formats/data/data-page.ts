import { ROUTES } from '../../model/addresses/routes.ts';
import { feedLinks, siteFeedAlternates } from '../../views/parts/link-view.ts';
import type { DataPage, FieldView } from '../../views/site/data-page.ts';
import { pageView } from '../../views/site/page-view.ts';
import { hrefOf, type ViewContext } from '../../views/view-context.ts';
import { jsonDefinitions, tableDefinitions } from './data-dictionary.ts';
import { DATA_FILES, dataFilePath } from './data-files.ts';
import { DATA_PACKAGE_PATH } from './data-package.ts';
import type { Field } from './schema-fields.ts';

const TITLE = 'Data';

/** Returns what the page of the data for reuse shows. */
export function dataPage(context: ViewContext): DataPage {
  const description = 'Every briefing and every point as files: JSON, CSV, Markdown and feeds.';
  const alternates = siteFeedAlternates(context);
  return {
    page: pageView({ title: TITLE, description, path: ROUTES.data, type: 'website', alternates }, context),
    title: TITLE,
    licence: context.site.textLicence,
    downloads: downloads(context),
    feeds: [
      { title: 'Briefings', formats: feedLinks(ROUTES.briefingFeed, context) },
      {
        title: 'Changes: points issued, reworded, superseded or withdrawn, briefings revised',
        formats: feedLinks(ROUTES.changeFeed, context),
      },
    ],
    tables: tableDefinitions().map((table) => ({ ...table, fields: table.fields.map(fieldView) })),
    definitions: jsonDefinitions(context.site).map((definition) => ({
      ...definition,
      id: fragmentOf(definition.name),
      fields: definition.fields.map(fieldView),
    })),
  };
}

function downloads(context: ViewContext): DataPage['downloads'] {
  const files = DATA_FILES.map((file) => ({
    link: { name: `${file.name}.${file.format}`, href: hrefOf(dataFilePath(file), context) },
    extent: file.extent(context.library),
    description: file.description,
  }));
  const about = {
    link: { name: 'datapackage.json', href: hrefOf(DATA_PACKAGE_PATH, context) },
    extent: 'for all of these files',
    description: 'What the files and the columns are, for programs (Frictionless Data Package 1).',
  };
  return [...files, about];
}

function fieldView({ definition, ...field }: Field): FieldView {
  return { ...field, ...(definition && { href: `#${fragmentOf(definition)}` }) };
}

function fragmentOf(definition: string): string {
  return `data-${definition}`;
}
