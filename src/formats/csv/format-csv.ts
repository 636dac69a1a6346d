import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import type { Cite } from '../../model/schema/schema-parts.ts';

/**
 * Formats rows as CSV (RFC 4180): a header, commas, CRLF after every row, quotes doubled. A cell that a spreadsheet could mistake for a
 * formula (it begins with =, +, -, @, a tab or a return) gets an apostrophe in front, as OWASP advises against CSV injection.
 */
export function formatCsv<S extends z.ZodObject>(schema: S, rows: Iterable<z.infer<S>>): string {
  return stringify([...rows], {
    header: true,
    columns: Object.keys(schema.shape),
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
    // A lone line feed or carriage return has to be quoted too, or some readers end the row there.
    quoted_match: /[\r\n]/,
  });
}

/** What a cell of cites holds. */
export const CITES_CELL =
  'The sources that say so, each with its paragraph or its place, such as "joint-statement#3" or "treaty#Art.%206(d)" ' +
  '(percent-encoded), with a space between two.';

/** Formats cites for one cell; the name of a place is percent-encoded, so that a space stands between two cites only. */
export function formatCites(cites: Cite[]): string {
  return cites
    .map(({ source, paragraph, at }) => {
      const place = at === undefined ? paragraph : encodeURIComponent(at);
      return place === undefined ? source : `${source}#${place}`;
    })
    .join(' ');
}
