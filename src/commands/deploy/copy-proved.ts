import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Digests, digestOf, SiteChanged } from './digest-files.ts';

/** Copies files from one folder to another; throws if one has other bytes than its digest says. */
export function copyProved(files: Digests, from: string, to: string): void {
  for (const [file, digest] of Object.entries(files)) {
    const bytes = readProved(join(from, file), digest);
    if (!bytes) throw new SiteChanged(from);
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), bytes);
  }
}

/** Reads a file; returns nothing if it is gone or has other bytes than its digest says. */
export function readProved(file: string, digest: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return digestOf(bytes) === digest ? bytes : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}
