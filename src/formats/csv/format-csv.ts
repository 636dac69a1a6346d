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
    // A lone line feed or carriage return has to be quoted too, or some readers end the row there.
    quoted_match: /[\r\n]/,
  });
}

/** Formats cites for one cell: the sources and their paragraphs, such as "joint-statement#3", with a space between two. */
export function formatCites(cites: Cite[]): string {
  return cites.map(({ source, paragraph }) => (paragraph === undefined ? source : `${source}#${paragraph}`)).join(' ');
}
