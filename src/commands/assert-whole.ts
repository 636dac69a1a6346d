import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, entryPath, pointPath } from '../model/paths.ts';
import { listPoints } from '../model/points.ts';
import type { Content } from '../reader/read-content.ts';

/** Throws unless every entry and every point has a page with a body; gives the number of pages. */
export function assertWhole(folder: string, content: Content): number {
  const missing = expectedPaths(content).filter((path) => !hasBody(join(folder, path, 'index.html')));
  if (missing.length > 0) {
    throw new Error(`The build left out or left empty: ${missing.join(', ')}. This is a fault of the build, not of the content.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}

function expectedPaths(content: Content): string[] {
  const entries = COLLECTIONS.flatMap((collection) => [...content[collection].keys()].map((id) => entryPath(collection, id)));
  const points = [...content.briefings.values()].flatMap(({ id, data }) => listPoints(data).map((point) => pointPath(id, point.data.id)));
  return ['/', '/search/', '/about/', '/about/rules/', ...entries, ...points];
}

function hasBody(file: string): boolean {
  try {
    return /<h1[\s>]/.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}
