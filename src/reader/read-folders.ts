import type { Collection } from '../model/addresses/paths.ts';
import { type ReadFolder, readFolder, type UnwrittenFile } from './read-folder.ts';

/** The content of all collections' folders. */
export type Folders = { [C in Collection]: ReadFolder<C> };

/** What a reading takes over of the folders that an earlier one read. */
export type EarlierFolders = { [C in Collection]: Pick<ReadFolder<C>, 'files'> };

/** Reads the files of every collection, except those that have not changed since an earlier reading. */
export function readFolders(content: string, draft?: UnwrittenFile, earlier?: EarlierFolders): Folders {
  return {
    briefings: readFolder(content, 'briefings', draft, earlier?.briefings),
    processes: readFolder(content, 'processes', draft, earlier?.processes),
    actors: readFolder(content, 'actors', draft, earlier?.actors),
    topics: readFolder(content, 'topics', draft, earlier?.topics),
    sources: readFolder(content, 'sources', draft, earlier?.sources),
  };
}
