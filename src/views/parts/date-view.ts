import { formatDate } from '../../model/dates.ts';

/** A date as far as it is known: for machines (ISO 8601) and for readers. */
export interface DateView {
  date: string;
  words: string;
}

/** Returns a date for machines and for readers. */
export function dateView(date: string): DateView {
  return { date, words: formatDate(date) };
}
