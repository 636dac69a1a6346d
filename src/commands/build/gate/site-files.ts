import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../list-files.ts';

/** The files of a built site; their content is read on demand. */
export interface SiteFiles {
  /** Every file, by its path from the folder, with slashes. */
  files: Set<string>;
  /** Those of them that are pages. */
  pages: string[];
  /** Returns the bytes of a file, each as a letter: a site is large, and most of what the gate looks for is ASCII. */
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
    read: (file) => readFileSync(join(folder, file), 'latin1'),
    sizes: new Map(files.map((file) => [file, statSync(join(folder, file)).size])),
  };
}

/** Decodes what `read` has returned. */
export function textOf(read: string): string {
  return /[\u0080-\u00ff]/.test(read) ? Buffer.from(read, 'latin1').toString() : read;
}
