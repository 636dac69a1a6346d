import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** How long something is kept that no build has used. */
const KEPT = 30 * DAY;

/** Notes that a file or a folder of the cache is in use; its time is written once a day at most. */
export function markUsed(path: string): void {
  const now = new Date();
  if (now.getTime() - statSync(path).mtimeMs > DAY) utimesSync(path, now, now);
}

/** Removes from a folder of the cache what no build has used for a month: several sites may share it, and none knows what another needs. */
export function prune(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > KEPT) rmSync(path, { recursive: true, force: true });
  }
}
