import { ROUTES } from '../../model/addresses/routes.ts';
import { sourcesByYear } from '../../model/library/index-pages.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { type SourceView, sourceView } from '../parts/cite-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type YearLinks, yearLinks } from './briefing-list.ts';

/** What a page that lists sources shows: the newest, or those of one year. */
export interface SourceList {
  page: PageView;
  title: string;
  /** A sentence on what is listed. */
  lead?: string;
  years?: YearLinks;
  sources: SourceView[];
}

/** Returns what the page of the newest sources shows. */
export function newestSources(context: ViewContext): SourceList {
  const { newest, years } = sourcesByYear(context.library);
  const { title, description, lead } = LIST_WORDS.sources;
  const links = yearLinks({ years, newest: ROUTES.sources }, context);
  return {
    page: pageView({ title, description, path: ROUTES.sources, type: 'website' }, context),
    title,
    lead,
    ...(links && { years: links }),
    sources: newest.map((source) => sourceView(source, context)),
  };
}

/** Returns what the page of the sources of one year shows; nothing if the year has no page. */
export function sourcesOf(year: string, context: ViewContext): SourceList | undefined {
  const { years } = sourcesByYear(context.library);
  const shown = years.find((each) => each.year === year);
  if (!shown) return undefined;
  const [title, description] = [LIST_WORDS.sources.titleOf(year), LIST_WORDS.sources.descriptionOf(year)];
  return {
    page: pageView({ title, description, path: shown.path, type: 'website' }, context),
    title,
    years: yearLinks({ years, year, newest: ROUTES.sources }, context),
    sources: shown.things.map((source) => sourceView(source, context)),
  };
}
