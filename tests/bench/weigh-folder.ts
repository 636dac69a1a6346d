import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/list-files.ts';

/** Counts the files of a folder and what they weigh together, in bytes. */
export function weighFolder(folder: string): { files: number; bytes: number } {
  const sizes = listFiles(folder).map((file) => statSync(join(folder, file)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
