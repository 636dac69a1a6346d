import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

/**
 * Writes rows as CSV (RFC 4180): a header, commas, CRLF after every row, quotes doubled. A cell that a spreadsheet could take for a
 * formula (it begins with =, +, -, @, a tab or a return) gets an apostrophe in front, as OWASP advises against CSV injection.
 */
export function writeCsv<S extends z.ZodObject>(schema: S, rows: Iterable<z.infer<S>>): string {
  return stringify([...rows], {
    header: true,
    columns: Object.keys(schema.shape),
    record_delimiter: 'windows',
    escape_formulas: true,
    // A lone line feed or return has to be quoted too, or some readers end the row there.
    quoted_match: /[\r\n]/,
  });
}
