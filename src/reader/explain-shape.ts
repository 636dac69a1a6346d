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
  // Finding a place takes longer than saying what is wrong there: only the places that are reported are looked up.
  return nameFirst(explained, ({ rule }) => rule).map(({ path, key, ...finding }): Problem => {
    const place = key === undefined ? file.placeOf(path) : file.placeOfKey(path, key);
    return { file: file.path, ...place, ...finding };
  });
}
