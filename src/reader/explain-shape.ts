import type { z } from 'zod';
import { keysAt } from '../model/schema-leaves.ts';
import type { EntryFile } from './entry-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';

/** Says what is wrong with the shape of a file's data, and where it stands. */
export function explainShape(file: EntryFile, schema: z.ZodType, { issues }: z.ZodError): Problem[] {
  return issues
    .flatMap((issue) => explainIssue(issue, (path) => keysAt(schema, path)))
    .map(({ path, key, ...complaint }): Problem => {
      const place = key === undefined ? file.placeOf(path) : file.placeOfKey(path, key);
      return { file: file.path, ...place, ...complaint };
    });
}
