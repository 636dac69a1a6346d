import type { Collection } from '../model/addresses/paths.ts';
import { type EntryData, schemas } from '../model/schema/collections.ts';
import type { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import { readFormerKeys } from './former-keys.ts';
import type { Problem } from './problem.ts';

/** An entry that has the right shape, with the file that it came from. */
export interface ReadEntry<C extends Collection = Collection> {
  collection: C;
  id: string;
  file: EntryFile;
  data: EntryData[C];
}

/** Reads one entry and checks its shape; returns the entry, or what is wrong with it. */
export function readEntry<C extends Collection>(collection: C, id: string, file: EntryFile): { entry?: ReadEntry<C>; problems: Problem[] } {
  if (file.problems.length > 0) return { problems: file.problems };
  const { data } = collection === 'briefings' ? readFormerKeys(file.data) : file;
  const result = schemas[collection].safeParse(data, { reportInput: true });
  if (result.success) return { entry: { collection, id, file, data: result.data as EntryData[C] }, problems: [] };
  return { problems: explainShape(file, schemas[collection], result.error) };
}
