import { endingsOf, type FormName } from '../../model/addresses/forms.ts';
import { ROUTES } from '../../model/addresses/routes.ts';
import { feedLinks, siteFeedAlternates } from '../../views/parts/link-view.ts';
import type { DataPage, FieldView } from '../../views/site/data-page.ts';
import { pageView } from '../../views/site/page-view.ts';
import { hrefOf, type ViewContext } from '../../views/view-context.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { jsonDefinitions, tableDefinitions } from './data-dictionary.ts';
import { DATA_FILES, dataFilePath } from './data-files.ts';
import { DATA_PACKAGE_PATH } from './data-package.ts';
import type { Field } from './schema-fields.ts';

/** Returns what the page about data for reuse shows. */
export function dataPage(context: ViewContext): DataPage {
  const { title, description, feeds } = DATA_WORDS;
  const alternates = siteFeedAlternates(context);
  return {
    page: pageView({ title, description, path: ROUTES.data, type: 'website', alternates }, context),
    title,
    licence: context.site.textLicence,
    downloads: downloads(context),
    single: singleRecords(context.site.leaveOut),
    aboutFeeds: context.site.leaveOut.includes('feeds') ? feeds.latest : `${feeds.latest} ${feeds.ofRecords}`,
    feeds: [
      { title: feeds.briefings, formats: feedLinks(ROUTES.briefingFeed, context) },
      {
        title: feeds.changesOnPage,
        formats: feedLinks(ROUTES.changeFeed, context),
      },
    ],
    tables: tableDefinitions(context.site).map((table) => ({ ...table, fields: table.fields.map(fieldView) })),
    definitions: jsonDefinitions(context.site).map((definition) => ({
      ...definition,
      id: fragmentOf(definition.name),
      fields: definition.fields.map(fieldView),
    })),
  };
}

/** Says how to get a single record as a file. */
function singleRecords(leaveOut: readonly FormName[]): string {
  const { names, records, tables } = DATA_WORDS.single;
  const offered = endingsOf('point', leaveOut);
  const forms = Object.entries(names).filter(([ending]) => offered.includes(ending));
  const [words, endings] = [forms.map(([, name]) => name).join(' and as '), forms.map(([ending]) => ending).join(' or ')];
  return [...(words ? [records(words, endings)] : []), ...(leaveOut.includes('csv') ? [] : [tables])].join(' ');
}

function downloads(context: ViewContext): DataPage['downloads'] {
  const files = DATA_FILES.map((file) => ({
    link: { name: `${file.name}.${file.format}`, href: hrefOf(dataFilePath(file), context) },
    extent: file.extent(context.library),
    description: file.description,
  }));
  const about = {
    link: { name: 'datapackage.json', href: hrefOf(DATA_PACKAGE_PATH, context) },
    ...DATA_WORDS.files.dataPackage,
  };
  return [...files, about];
}

function fieldView({ definition, ...field }: Field): FieldView {
  return { ...field, ...(definition && { href: `#${fragmentOf(definition)}` }) };
}

function fragmentOf(definition: string): string {
  return `data-${definition}`;
}
