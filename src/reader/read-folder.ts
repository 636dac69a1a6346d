import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COLLECTIONS, type Collection } from '../model/addresses/paths.ts';
import { ENTRY_ID } from '../model/schema/identifiers.ts';
import type { ReadEntry } from './entry.ts';
import { type EntryReading, readEntryFile, readEntryText } from './entry.ts';
import type { Problem } from './problem.ts';
import { nearest } from './problem.ts';
import { FORMER_LEDGER_FILE, LEDGER_FILE } from './read-ledger.ts';
import { PAGE_FOLDER } from './read-pages.ts';
import { DRAWINGS, PUBLICATION_FILE } from './read-publication.ts';
import { explainKind, readBytes } from './read-text.ts';
import { VERSION_FILE } from './read-version.ts';

/** The files of a content folder that are no entries. */
const FILES: readonly string[] = [LEDGER_FILE, FORMER_LEDGER_FILE, VERSION_FILE, PUBLICATION_FILE, ...Object.values(DRAWINGS)];

const SET_CONTENT_DIR = `Set CONTENT_DIR to the folder that has "${COLLECTIONS.slice(0, -1).join('", "')}" and "${COLLECTIONS.at(-1)}".`;

/** The content of one collection's folder. */
export interface ReadFolder<C extends Collection> {
  /** The ids of all files, whether or not their content is valid. */
  ids: Set<string>;
  /** The entries that have the right shape, by id. */
  entries: Map<string, ReadEntry<C>>;
  problems: Problem[];
  /** The content of each file, by id, for the next reading. */
  files: Map<string, EntryReading<C>>;
}

/** A file that is not written yet, with its content. */
export interface UnwrittenFile {
  path: string;
  text: string;
}

/**
 * Reads the files of one collection, except those that have not changed since an earlier reading; a file that cannot be an entry is a problem,
 * and is never ignored.
 */
export function readFolder<C extends Collection>(
  content: string,
  collection: C,
  draft?: UnwrittenFile,
  earlier?: Pick<ReadFolder<C>, 'files'>,
): ReadFolder<C> {
  const folder: ReadFolder<C> = { ids: new Set(), entries: new Map(), problems: [], files: new Map() };
  const ending = endingOf(collection);
  const names = listNames(join(content, collection), isHiddenEntry).map(({ name }) => name);
  if (draft && dirname(draft.path) === join(content, collection)) names.push(basename(draft.path));
  for (const name of new Set(names)) {
    const path = join(content, collection, name);
    const id = name.slice(0, -ending.length);
    const refusal = refuseName(name, ending, id);
    if (refusal) {
      folder.problems.push(badFile(path, refusal));
      continue;
    }
    folder.ids.add(id);
    const read =
      draft?.path === path
        ? readEntryText(collection, id, path, readBytes(path, Buffer.from(draft.text)))
        : readEntryFile(collection, id, path, earlier?.files.get(id));
    folder.files.set(id, read);
    folder.problems.push(...read.problems);
    if (read.entry) folder.entries.set(id, read.entry);
  }
  return folder;
}

/** Returns the extension of a collection's files. */
export function endingOf(collection: Collection): '.md' | '.yaml' {
  return collection === 'briefings' ? '.md' : '.yaml';
}

/** Reports what is in the content folder but is neither a folder of entries nor the ledger, or that there is no content folder. */
export function findStrayFiles(content: string): Problem[] {
  if (!existsSync(content)) return [badFile(content, `There is no such folder. ${SET_CONTENT_DIR}`)];
  // A link to a folder works like the folder.
  if (!statSync(content).isDirectory()) return [badFile(content, `This is not a folder. ${SET_CONTENT_DIR}`)];
  const known = [...COLLECTIONS, PAGE_FOLDER, ...FILES];
  return listNames(realpathSync(content)).flatMap((found): Problem[] => {
    const path = join(content, found.name);
    if (!known.includes(found.name)) {
      const message = `"${found.name}" is neither the ledger nor one of the folders "${[...COLLECTIONS, PAGE_FOLDER].join('", "')}". Move it out of the content folder.`;
      const wanted = known.filter((name) => name !== FORMER_LEDGER_FILE);
      return [{ ...badFile(path, message), nearest: nearest(found.name, wanted) }];
    }
    return FILES.includes(found.name) || found.isDirectory() ? [] : [badFile(path, explainKind(found))];
  });
}

/** Returns the error about an empty content folder. */
export function nothingIn(content: string): Problem {
  const message = `This folder has no ledger and no entries. To begin a library here, run "npm run new -- source"; if there was one, check that its disk is mounted. ${SET_CONTENT_DIR}`;
  return { ...badFile(content, message), rule: 'no-content' };
}

/** Lists the content of a folder; names that begin with a dot belong to editors and systems, and most are ignored. */
function listNames(folder: string, isListed: (name: string) => boolean = () => false): Dirent[] {
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') || isListed(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tells whether a name that begins with a dot may be that of an entry, not of a lock or a copy that a system makes. */
function isHiddenEntry(name: string): boolean {
  return /^\.(?![#_]).*\.(?:md|ya?ml)$|^\.(?:md|ya?ml)$/.test(name);
}

/** Returns why a file's name cannot be that of an entry, and what to do about it. */
function refuseName(name: string, ending: string, id: string): string | undefined {
  if (name.startsWith('.')) {
    return `"${name}" begins with a dot, so it is not read. Remove the dot, or move the file out of the content folder.`;
  }
  if (!name.endsWith(ending)) {
    return `"${name}" does not end with "${ending}", as the entries of this folder do. Rename it, or move it out of the content folder.`;
  }
  if (!ENTRY_ID.test(id)) {
    return `"${id}" cannot be an id. Name the file in lower-case words joined by single hyphens, such as "2026-01-paris-talks${ending}".`;
  }
  return undefined;
}

function badFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, rule: 'bad-file', message };
}
