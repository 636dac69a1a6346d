import { formatDate, shortDay, UNDATED } from '../../model/library/dates.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** The links among the pages of a list or a record that is split by year, or by month; the current page is named without a link. */
export interface YearLinks {
  newest: { name: string; href?: string };
  years: { year: string; href?: string }[];
  /** The months of the year, where they have pages. */
  months?: { name: string; href?: string }[];
}

/** The pages of a list or a record. */
interface Pages {
  /** The pages of the years, newest first; none if everything fits on one page. */
  years: { year: string; path: string }[];
  /** The year that the page shows, or in which its month is; on the page with the newest, none. */
  year?: string;
  /** The month that the page shows, if it is that of one. */
  month?: string;
  /** The pages of the months of the year, newest first. */
  months?: { month: string; path: string }[];
  /** The address of the page with the newest. */
  newest: string;
}

/** Returns the links among the pages of the years, and of the months of one; nothing if there is one page only. */
export function yearLinks({ years, year, month, months = [], newest }: Pages, context: ViewContext): YearLinks | undefined {
  if (years.length === 0) return undefined;
  const linkTo = (path: string, isShown: boolean) => (isShown ? {} : { href: hrefOf(path, context) });
  return {
    newest: { name: ENTRY_WORDS.newest, ...linkTo(newest, !year) },
    years: years.map((each) => ({ year: each.year, ...linkTo(each.path, each.year === year && !month) })),
    ...(months.length > 0 && {
      months: months.map((each) => ({ name: monthWord(each.month), ...linkTo(each.path, each.month === month) })),
    }),
  };
}

/** Returns the name of a month within its year: "May". */
export function monthWord(month: string): string {
  return month === UNDATED ? ENTRY_WORDS.noMonth : shortDay(`2000-${month}`);
}

/** Returns the name of a year, or of a month of it: "2026", "May 2026", "2026, month not known". */
export function periodName(year: string, month?: string): string {
  if (!month) return year;
  return month === UNDATED ? `${year}, ${ENTRY_WORDS.noMonth}` : formatDate(`${year}-${month}`);
}
