import { lstatSync, readdirSync } from 'node:fs';
import { listFiles } from '../../list-files.ts';
import { isOfFirstVersion, mayBeOfFirstVersion } from './first-version.ts';
import { MARKER, readMarker } from './site-marker.ts';

/** What stands in the place of a site. */
export type Found =
  | { is: 'nothing' | 'empty' }
  /** A site of ours: its files, those that no build wrote, and whether one is gone that a build did write. */
  | { is: 'site'; files: string[]; foreign: string[]; isWhole: boolean }
  /** A folder that no build made, with the names in it. */
  | { is: 'folder'; names: string[] }
  | { is: 'file' | 'device' | 'pipe' | 'socket' };

/** Returns what stands at a path that has no link in it. */
export function inspectFolder(path: string): Found {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return { is: 'nothing' };
  if (!stats.isDirectory()) return { is: stats.isFile() ? 'file' : stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device' };
  const names = readdirSync(path).toSorted();
  if (names.length === 0) return { is: 'empty' };
  const marker = readMarker(path);
  if (!marker && !isOfFirstVersion(path)) return { is: 'folder', names };
  const files = listFiles(path, (entry) => !entry.isDirectory());
  const [there, written] = [new Set(files), marker && new Set([MARKER, ...marker.files])];
  const foreign = files.filter((file) => !(written ? written.has(file) : mayBeOfFirstVersion(file, there)));
  return { is: 'site', files, foreign, isWhole: !written || files.length - foreign.length === written.size };
}
