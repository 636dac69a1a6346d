import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The most links that lead to one another, as Linux has it. */
const MOST_LINKS = 40;

/** Returns the path that a path leads to through all links, also where there is nothing there yet; throws if they lead in a circle. */
export function realPath(path: string, links = MOST_LINKS): string {
  if (links === 0) throw new Refusal(`The links at ${path} lead in a circle. Remove one of them, or name another path.`);
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const folder = realPath(dirname(absolute), links);
  const target = linkAt(absolute);
  return target === undefined ? join(folder, basename(absolute)) : realPath(resolve(folder, target), links - 1);
}

/** Returns where a link leads that leads to nothing; nothing if it is no link. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
