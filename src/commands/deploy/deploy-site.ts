import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolder } from '../../make-folder.ts';
import { carriedFiles, type Sent } from './copy-proved.ts';
import { digestSite, SiteChanged } from './digest-files.ts';
import { currentRelease, holdTarget, leadTo } from './hold-target.ts';
import { isWhole, makeRelease } from './make-release.ts';
import { refuseLost } from './refuse-lost.ts';
import { readList, releaseName, removeOlder } from './release-list.ts';
import { checkPlaces, type TargetPaths, targetPaths } from './target-paths.ts';

/** How often to read a site that a build keeps replacing, and how long to wait for that build, in milliseconds. */
const [TRIES, PAUSE] = [3, 500];

/** What a deployment did. */
export interface Deployment {
  /** The name of the release: a digest of its files, with a number if another release has the same digest. */
  release: string;
  /** Whether it is new; false if it was already deployed. */
  changed: boolean;
  files: number;
  /** What of the site the previous release did not have. */
  sent: Sent;
  compressed: number;
  /** How many files of the previous release it carries over for pages that are still open. */
  carried: number;
}

/**
 * Puts a built site into a folder that a server reads: a new release under `releases`, with compressed forms, to which the link
 * `current` is switched in one step. What has not changed is linked to rather than copied. The previous release stays for pages that are open; older ones are removed.
 * The target must be separate from the `others`, the folders of content and of the cache. Throws if the site lacks permanent addresses of the
 * current release, unless they may be dropped.
 */
export async function deploySite(
  site: string,
  target: string,
  { others = [], mayDrop = false }: { others?: string[]; mayDrop?: boolean } = {},
): Promise<Deployment> {
  checkPlaces(site, target, others);
  const paths = targetPaths(target);
  currentRelease(paths);
  for (const folder of [paths.releases, paths.own]) makeFolder(folder);
  const letGo = holdTarget(paths.lock);
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await deployOnce(site, paths, mayDrop);
      } catch (error) {
        if (!(error instanceof SiteChanged) || tries === TRIES) throw error;
      }
      await setTimeout(PAUSE);
    }
  } finally {
    letGo();
  }
}

/** Deploys what is digested and then copied; throws if the site changed in between. */
async function deployOnce(site: string, paths: TargetPaths, mayDrop: boolean): Promise<Deployment> {
  const current = currentRelease(paths);
  const { folder, digests } = digestSite(site);
  const files = Object.keys(digests).length;
  const last = current === undefined ? undefined : readList(paths, current);
  if (current && last && releaseName(last.site) === releaseName(digests) && isWhole(join(paths.releases, current), last)) {
    return { release: current, changed: false, files, sent: { files: 0, bytes: 0 }, compressed: 0, carried: 0 };
  }
  if (!mayDrop) refuseLost(folder, digests, paths, current);
  const carried = current === undefined ? {} : carriedFiles(digests, paths, current);
  const { name, sent, compressed } = await makeRelease(paths, { site: folder, list: { site: digests, carried }, before: current });
  leadTo(name, paths);
  removeOlder(paths, [name, current]);
  return { release: name, changed: true, files, sent, compressed, carried: Object.keys(carried).length };
}
