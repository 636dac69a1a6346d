import type { z } from 'zod';
import { keysAt } from '../model/schema/schema-leaves.ts';
import type { EntryFile } from './entry-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';
import { nameFirst } from './problem.ts';

/** A file that knows the places of its values. */
export type PlacedFile = Pick<EntryFile, 'path' | 'placeOf' | 'placeOfKey'>;

/** Reports what is wrong with the shape of a file's data, and where. */
export function explainShape(file: PlacedFile, schema: z.ZodType, { issues }: z.ZodError): Problem[] {
  // A list instead of a text has the wrong type, however long it is.
  const mistyped = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('.')] : [])));
  const explained = issues
    .filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(path.join('.')))
    .flatMap((issue) => explainIssue(issue, (path) => keysAt(schema, path)));
  // A field whose name is misspelled is not missing as well.
  const misspelled = new Set(explained.flatMap(({ key, path, nearest }) => (key && nearest ? [[...path, nearest].join('.')] : [])));
  const once = explained.filter(({ rule, path }) => rule !== 'missing-field' || !misspelled.has(path.join('.')));
  // Finding a place takes longer than saying what is wrong there: only the places that are reported are looked up.
  return nameFirst(once, ({ rule }) => rule).map(({ path, key, ...finding }): Problem => {
    const place = key === undefined ? file.placeOf(path) : file.placeOfKey(path, key);
    return { file: file.path, ...place, ...finding };
  });
}
