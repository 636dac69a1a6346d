import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The most links that lead to one another, as Linux has it. */
const MOST_LINKS = 40;

/** Returns the path that a path leads to through all links, also where there is nothing there yet; throws if they lead in a circle. */
export function realPath(path: string, links = MOST_LINKS): string {
  if (links === 0) throw new Refusal(`The links at ${path} lead in a circle. Remove one of them, or name another path.`);
  const absolute = resolve(path);
  const found = lstatSync(absolute, { throwIfNoEntry: false });
  if (dirname(absolute) === absolute) return absolute;
  if (found?.isSymbolicLink()) {
    return realPath(resolve(realPath(dirname(absolute), links - 1), readlinkSync(absolute)), links - 1);
  }
  return found ? realpathSync.native(absolute) : join(realPath(dirname(absolute), links), basename(absolute));
}
