import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_ID } from '../model/identifiers.ts';
import type { Collection } from '../model/paths.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { EntryFile } from './entry-file.ts';
import type { Problem } from './problem.ts';

/** What a folder of one collection holds. */
export interface ReadFolder<C extends Collection> {
  /** The ids of all files, whether or not their content is sound. */
  ids: Set<string>;
  /** The entries that have the right shape, by id. */
  entries: Map<string, ReadEntry<C>>;
  problems: Problem[];
}

/** Reads the files of one collection; a file that cannot be an entry is a problem, never passed over. */
export function readFolder<C extends Collection>(content: string, collection: C): ReadFolder<C> {
  const folder: ReadFolder<C> = { ids: new Set(), entries: new Map(), problems: [] };
  const ending = collection === 'briefings' ? '.md' : '.yaml';
  for (const name of listNames(join(content, collection))) {
    const path = join(content, collection, name);
    const id = name.slice(0, -ending.length);
    const refusal = refuseFile(name, ending, id, path);
    if (refusal) {
      folder.problems.push({ file: path, line: 1, column: 1, rule: 'bad-file', severity: 'error', message: refusal });
      continue;
    }
    folder.ids.add(id);
    const { entry, problems } = readEntry(collection, id, new EntryFile(path, readText(path)));
    folder.problems.push(...problems);
    if (entry) folder.entries.set(id, entry);
  }
  return folder;
}

/** Reads a file without the mark that some editors put before its first line. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function listNames(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? readdirSync(folder).toSorted() : [];
}

/** Says why a file cannot be an entry, and what to do about it. */
function refuseFile(name: string, ending: string, id: string, path: string): string | undefined {
  if (!statSync(path).isFile()) return `"${name}" is not a file. Move it out of the content folder.`;
  if (!name.endsWith(ending)) {
    return `"${name}" does not end with "${ending}", as the entries of this folder do. Rename it, or move it out of the content folder.`;
  }
  if (!ENTRY_ID.test(id)) {
    return `"${id}" cannot be an id. Name the file in lower-case words joined by single hyphens, such as "2026-01-paris-talks${ending}".`;
  }
  return undefined;
}
