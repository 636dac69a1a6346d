import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../list-files.ts';
import { isDead } from '../swap-folder.ts';
import { carryVersioned } from './carry-versioned.ts';
import { compressFile } from './compress-file.ts';

/** How many files are compressed at once: the compression runs in Node's own threads. */
const AT_ONCE = 8;

/** What a deployment did. */
export interface Deployment {
  /** The name of the release: a digest of its files. */
  release: string;
  /** Whether it took the place of another; false if it was there already. */
  changed: boolean;
  files: number;
  compressed: number;
  /** How many files of the release before it carries for pages that are open. */
  carried: number;
}

/**
 * Puts a built site into a folder that a server reads: a release of its own under `releases`, with compressed forms, to which the link
 * `current` leads from one moment to the next. The release before it stays, for what is being read; older ones go.
 */
export async function deploySite(site: string, target: string): Promise<Deployment> {
  const releases = join(target, 'releases');
  const files = listFiles(site);
  const release = digestOf(site, files);
  const previous = currentRelease(target);
  if (previous === release) return { release, changed: false, files: files.length, compressed: 0, carried: 0 };
  const unfinished = join(releases, `${release}.unfinished-${process.pid}`);
  mkdirSync(releases, { recursive: true });
  try {
    cpSync(site, unfinished, { recursive: true });
    const before = previous && join(releases, previous);
    const compressed = await compressAll(files, unfinished, before);
    const carried = before ? carryVersioned(before, unfinished) : 0;
    writeFileSync(`${join(releases, release)}.files`, files.join('\n'));
    rmSync(join(releases, release), { recursive: true, force: true });
    renameSync(unfinished, join(releases, release));
    leadTo(release, target);
    removeOlder(releases, [release, previous]);
    return { release, changed: true, files: files.length, compressed, carried };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function digestOf(folder: string, files: string[]): string {
  const all = createHash('sha256');
  for (const file of files) {
    const one = createHash('sha256').update(readFileSync(join(folder, file)));
    all.update(`${file}\n`).update(one.digest());
  }
  return all.digest('hex').slice(0, 16);
}

function currentRelease(target: string): string | undefined {
  const link = join(target, 'current');
  if (!existsSync(link)) return undefined;
  return basename(readlinkSync(link));
}

async function compressAll(files: string[], folder: string, before: string | undefined): Promise<number> {
  let compressed = 0;
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    const made = await Promise.all(some.map((file) => compressFile(join(folder, file), before && join(before, file))));
    compressed += made.filter(Boolean).length;
  }
  return compressed;
}

/** Turns the link to a release; a rename is one step, so that there is no moment without a site. */
function leadTo(release: string, target: string): void {
  const link = join(target, `current.${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(join('releases', release), link);
  renameSync(link, join(target, 'current'));
}

function removeOlder(releases: string, kept: (string | undefined)[]): void {
  for (const name of readdirSync(releases)) {
    const [release] = name.split('.');
    const [, maker] = name.split('.unfinished-');
    const isLeft = maker ? isDead(maker) : !kept.includes(release);
    if (isLeft) rmSync(join(releases, name), { recursive: true, force: true });
  }
}
