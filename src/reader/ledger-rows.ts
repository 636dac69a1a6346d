import { parseDocument, type Scalar } from 'yaml';
import { type IssuedEntry, type IssuedPoint, issuedEntrySchema, issuedPointSchema } from '../model/schema/ledger.ts';
import { explainShape, type PlacedFile } from './explain-shape.ts';
import type { Place, Problem } from './problem.ts';
import { nameFirst } from './problem.ts';
import { findDoubledKeys } from './yaml-faults.ts';

/** One row of the ledger, which says that an identifier was issued. */
export interface LedgerRow<T = IssuedEntry | IssuedPoint> {
  data: T;
  /** Finds the place of a value of the row, or of the row itself. */
  placeOf: (key: string) => Place & { file: string };
}

const EXAMPLE = '{"collection":"topics","id":"hotline","issued":"2026-11-24"}';
/** The fields of a point's row alone. */
const OF_POINTS = ['briefing', 'kind', 'number', 'status'];

/** Reads the lines of a ledger, each of which is a separate row, in any order; blank lines are ignored. */
export function readRows(
  path: string,
  text: string,
): { entries: LedgerRow<IssuedEntry>[]; points: LedgerRow<IssuedPoint>[]; problems: Problem[] } {
  const entries: LedgerRow<IssuedEntry>[] = [];
  const points: LedgerRow<IssuedPoint>[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const row = parseRow(line);
    if ('message' in row) {
      problems.push({ file: path, line: index + 1, rule: 'bad-row', ...row });
      continue;
    }
    const file = rowFile(path, index + 1, line);
    const placeOf = (key: string) => ({ file: path, ...file.placeOf([key]) });
    const schema = OF_POINTS.some((key) => Object.hasOwn(row.data, key)) ? issuedPointSchema : issuedEntrySchema;
    const result = schema.safeParse(row.data, { reportInput: true });
    if (!result.success) problems.push(...explainShape(file, schema, result.error));
    else if ('briefing' in result.data) points.push({ data: result.data, placeOf });
    else entries.push({ data: result.data, placeOf });
  }
  return { entries, points, problems: nameFirst(problems, ({ rule }) => rule) };
}

/** Reads one line; if it is not one JSON object without duplicate keys, reports what is wrong with it, and in which column. */
function parseRow(line: string): { data: object } | { column: number; message: string } {
  try {
    const data: unknown = JSON.parse(line);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new SyntaxError('at position 0');
    // A line exactly as the command writes it has no duplicate keys, so it need not be parsed to find out.
    const [doubled] = JSON.stringify(data) === line ? [] : findDoubledKeys(parseDocument(line, { uniqueKeys: false }));
    return doubled ? explainDoubled(doubled) : { data };
  } catch (error) {
    const [, position = '0'] = /at position (\d+)/.exec((error as Error).message) ?? [];
    const message = `A row has to be one JSON object, such as ${EXAMPLE}, with nothing after it. Restore the row from the history of the repository.`;
    return { column: Number(position) + 1, message };
  }
}

function explainDoubled({ value, range }: Scalar): { column: number; message: string } {
  return { column: (range?.[0] ?? 0) + 1, message: `"${value}" occurs twice in this row. Delete the wrong one.` };
}

/** Finds the places in a row without parsing it: there are many rows, and each is flat. */
function rowFile(path: string, line: number, text: string): PlacedFile {
  const find = (key: string) => new RegExp(`${JSON.stringify(key).replace(/\W/g, '\\$&')}\\s*:\\s*`).exec(text);
  const placeOf = ([key]: readonly (string | number)[]) => {
    const found = key === undefined ? null : find(String(key));
    return { line, column: found ? found.index + found[0].length + 1 : 1 };
  };
  return { path, placeOf, placeOfKey: (_, key) => ({ line, column: (find(key)?.index ?? 0) + 1 }) };
}
