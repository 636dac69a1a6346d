import type { Collection } from '../model/addresses/paths.ts';
import { type ReadFolder, readFolder, type UnwrittenFile } from './read-folder.ts';

/** The content of all collections' folders. */
export type Folders = { [C in Collection]: ReadFolder<C> };

/** Reads the files of every collection, except those that have not changed since an earlier reading. */
export function readFolders(content: string, draft?: UnwrittenFile, earlier?: Folders): Folders {
  return {
    briefings: readFolder(content, 'briefings', draft, earlier?.briefings),
    processes: readFolder(content, 'processes', draft, earlier?.processes),
    actors: readFolder(content, 'actors', draft, earlier?.actors),
    topics: readFolder(content, 'topics', draft, earlier?.topics),
    sources: readFolder(content, 'sources', draft, earlier?.sources),
  };
}
