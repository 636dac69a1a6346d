import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';
import { isEntryPage, isPointPage } from '../folders/record-pages.ts';
import { readMarker } from '../folders/site-marker.ts';
import { Refusal } from '../run-plainly.ts';
import type { Digests } from './digest-files.ts';
import type { TargetPaths } from './target-paths.ts';

/**
 * Throws if a site lacks an entry or a point that the current release has, or was built for another path: their addresses are permanent, so a
 * loss is more likely a build of another library than intended. If no release is current, it has to have what any of them has. The pages
 * of a release are looked for in its folder, since its list may be damaged.
 */
export function refuseLost(folder: string, site: Digests, paths: TargetPaths, current: string | undefined): void {
  const releases = current === undefined ? foldersIn(paths.releases) : [current];
  for (const release of releases.map((name) => join(paths.releases, name))) {
    refuseOtherBase(readMarker(folder)?.basePath, readMarker(release)?.basePath, release);
    const lost = listFiles(release).filter((file) => (isEntryPage(file) || isPointPage(file)) && !(file in site));
    if (lost.length > 0) throw new Refusal(explainLost(lost, current === undefined ? release : paths.current));
  }
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function refuseOtherBase(base: string | undefined, before: string | undefined, release: string): void {
  if (base === undefined || before === undefined || base === before) return;
  throw new Refusal(
    `The last build is for the path ${base}, and ${release} is for ${before}: every address would be another. Build with BASE_PATH=${before}, or deploy with "--drop-addresses".`,
  );
}

function explainLost(lost: string[], where: string): string {
  const isOne = lost.length === 1;
  const has = isOne ? 'a permanent address' : `${lost.length.toLocaleString('en')} permanent addresses`;
  const which = `${isOne ? ':' : ', among them'} /${lost[0]?.replace(/index\.html$/, '')}`;
  return `The site at ${where} has ${has} that the last build lacks${which}. Make sure that CONTENT_DIR names the right library, and build again; to give ${isOne ? 'it' : 'them'} up, deploy with "--drop-addresses".`;
}
