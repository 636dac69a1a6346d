import { hrefOf, type ViewContext } from '../view-context.ts';

/** The links among the pages of a list or a record that is split by year; the page that they stand on is named without a link. */
export interface YearLinks {
  newest: { name: string; href?: string };
  years: { year: string; href?: string }[];
}

/** The pages of a list or a record. */
interface Pages {
  /** The pages of the years, the newest first; none if one page has room for all. */
  years: { year: string; path: string }[];
  /** The year that the page shows; on the page with the newest, none. */
  year?: string;
  /** The address of the page with the newest. */
  newest: string;
}

/** Returns the links among the pages of the years; nothing if there is one page only. */
export function yearLinks({ years, year, newest }: Pages, context: ViewContext): YearLinks | undefined {
  if (years.length === 0) return undefined;
  return {
    newest: { name: 'The newest', ...(year && { href: hrefOf(newest, context) }) },
    years: years.map((each) => ({ year: each.year, ...(each.year !== year && { href: hrefOf(each.path, context) }) })),
  };
}
