import { lstatSync } from 'node:fs';
import type { Collection } from '../model/addresses/paths.ts';
import { type EntryData, schemas } from '../model/schema/collections.ts';
import type { MisshapenEntry } from './check-misshapen.ts';
import { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import { readFormerKeys } from './former-keys.ts';
import type { Problem } from './problem.ts';
import { type ReadText, readText } from './read-text.ts';

/** An entry that has the right shape, with the file that it came from. */
export interface ReadEntry<C extends Collection = Collection> {
  collection: C;
  id: string;
  file: EntryFile;
  data: EntryData[C];
}

/** Reads one entry and checks its shape; returns the entry, or what is wrong with it. */
export function readEntry<C extends Collection>(collection: C, id: string, file: EntryFile): EntryReading<C> {
  if (file.problems.length > 0) {
    return { misshapen: file.hasFields ? { collection, id, file, data: undefined } : undefined, problems: file.problems };
  }
  const { data, former } = collection === 'briefings' ? readFormerKeys(file.data) : { data: file.data, former: [] };
  const problems = doubtFormerKeys(file, former);
  const result = schemas[collection].safeParse(data, { reportInput: true });
  if (result.success) return { entry: { collection, id, file, data: result.data as EntryData[C] }, problems };
  const misshapen = { collection, id, file, data };
  return { misshapen, problems: [...explainShape(file, schemas[collection], result.error), ...problems] };
}

/** Doubts the first key of version 0.1 of a file, for all that it has. */
function doubtFormerKeys(file: EntryFile, former: string[][]): Problem[] {
  const [first] = former;
  const key = first?.at(-1);
  if (!first || !key) return [];
  const keys = [...new Set(former.map((path) => path.at(-1)))].map((each) => `"${each}"`).join(', ');
  const message = `The file has keys of version 0.1 of the content: ${keys}. Run "npm run migrate", which rewrites them.`;
  return [{ file: file.path, ...file.placeOfKey(first.slice(0, -1), key), rule: 'former-keys', message }];
}

/** The content of a collection's file: an entry, or what is wrong with it. */
export interface EntryReading<C extends Collection> {
  entry?: ReadEntry<C>;
  /** What can be read of a file that has the wrong shape. */
  misshapen?: MisshapenEntry;
  problems: Problem[];
  /** The state of the file when it was read; nothing if it could change again and look the same. */
  stamp?: string;
}

/** The milliseconds within which a file system may give two changes the same time. */
const TICK = 50;

/** Returns the content of a file, or the result of an earlier reading if the file has not changed since. */
export function readEntryFile<C extends Collection>(
  collection: C,
  id: string,
  path: string,
  earlier: EntryReading<C> | undefined,
): EntryReading<C> {
  const stamp = stampOf(path);
  if (earlier && stamp !== undefined && earlier.stamp === stamp) return earlier;
  return { ...readEntryText(collection, id, path, readText(path)), stamp };
}

/** Returns the content of a file's text. */
export function readEntryText<C extends Collection>(collection: C, id: string, path: string, read: ReadText): EntryReading<C> {
  if ('refusal' in read) return { problems: [{ file: path, ...read.refusal }] };
  return readEntry(collection, id, new EntryFile(path, read.text));
}

/** Returns the stamp of a file: unlike the time of the last write, that of the last change cannot be set by hand. */
function stampOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found || Date.now() - found.ctimeMs < TICK) return undefined;
  return `${found.ino} ${found.size} ${found.ctimeMs}`;
}
