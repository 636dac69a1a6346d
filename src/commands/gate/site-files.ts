import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';

/** The files of a built site; what is in them is read when it is asked for. */
export interface SiteFiles {
  /** Every file, by its path from the folder, with slashes. */
  files: Set<string>;
  /** Those of them that are pages. */
  pages: string[];
  read(file: string): string;
  /** How many bytes each file has. */
  sizes: Map<string, number>;
}

/** Lists the files of a built site. */
export function readSite(folder: string): SiteFiles {
  const files = listFiles(folder);
  return {
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    sizes: new Map(files.map((file) => [file, statSync(join(folder, file)).size])),
  };
}
