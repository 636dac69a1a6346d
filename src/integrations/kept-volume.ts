import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../formats/search/search-records.ts';
import { markUsed } from './kept.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * Writes a volume of the search index to a folder: a copy of the one that was made of the same records before, if there is one. A build
 * after a change makes only the volume anew that the change is in.
 */
export async function writeKeptVolume(
  records: SearchRecord[],
  folder: string,
  { cache, form, make }: { cache: string; form: string; make: (records: SearchRecord[], folder: string) => Promise<void> },
): Promise<void> {
  const hash = createHash('sha256').update(`${dependencies.pagefind}\n${form}\n`).update(JSON.stringify(records)).digest('hex');
  const kept = join(cache, hash);
  if (existsSync(kept)) markUsed(kept);
  else await keep(kept, (unfinished) => make(records, unfinished));
  cpSync(kept, folder, { recursive: true });
}

/** Makes a folder whole or not at all, so that a build that stops, or one beside it, leaves no half of a volume. */
async function keep(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(dirname(folder), { recursive: true });
  try {
    await make(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
