import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Counts the files of a folder and what they weigh together, in bytes. */
export function weighFolder(folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}
