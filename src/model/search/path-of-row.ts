import { changesPath, entryPath, placePath, pointPath } from '../addresses/paths.ts';
import type { TableRow } from './table-rows.ts';

/** Returns the address of a row of the table of points from the root of the site. */
export function pathOfRow({ record, id, fragment, round }: TableRow): string {
  if (record.kind === 'changes') return changesPath(round.process, round.id);
  if (fragment) return placePath(round.id, fragment);
  return id ? pointPath(round.id, id) : entryPath('briefings', round.id);
}
