import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../list-files.ts';
import type { Settings } from '../settings.ts';

/** Digests of what a build is made from. */
export interface InputDigests {
  /** Of everything but the content: the code, the packages, Node and the settings. */
  code: string;
  /** Of that and the content. */
  all: string;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The files beside the folders of the project that decide what its code does. */
const MANIFESTS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'tsconfig.json'];

/** Returns the digests of what a build is made from now; nothing if not all of it can be read, in which case the build itself says why. */
export function inputDigests(settings: Settings): InputDigests | undefined {
  // Where a site is put, and where it is read from, changes nothing in it.
  const { contentDir, outDir: _out, cacheDir: _cache, ...rest } = settings;
  try {
    const code = hashOfCode().update(JSON.stringify(rest));
    // The folder beside a library has the files that its publisher adds.
    for (const folder of new Set([join(PROJECT, 'public'), join(process.cwd(), 'public')])) addFolder(code, folder);
    const all = code.copy();
    addFolder(all, contentDir);
    return { code: code.digest('hex'), all: all.digest('hex') };
  } catch {
    return undefined;
  }
}

/** Returns the digest of what decides what a command makes of the same content: the code, the packages and Node; nothing if not all of it can be read. */
export function codeDigest(): string | undefined {
  try {
    return hashOfCode().digest('hex');
  } catch {
    return undefined;
  }
}

function hashOfCode(): Hash {
  const code = createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch]));
  for (const file of MANIFESTS) addFile(code, join(PROJECT, file));
  for (const file of installed(PROJECT)) addFile(code, file);
  addFolder(code, join(PROJECT, 'src'));
  return code;
}

/** Returns the records that npm keeps of the packages that are installed in or above a folder, with their versions. */
function installed(folder: string): string[] {
  const above = dirname(folder);
  return [join(folder, 'node_modules/.package-lock.json'), ...(above === folder ? [] : installed(above))];
}

/** Adds every file of a folder; throws for a link to another folder, of which nobody lists the files. */
function addFolder(hash: Hash, folder: string): void {
  hash.update(`${existsSync(folder)}\n`);
  if (!existsSync(folder)) return;
  for (const path of listFiles(folder, (entry) => !entry.isDirectory())) {
    if (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${path} is a link to a folder.`);
    hash.update(`${path}\n`);
    addFile(hash, join(folder, path));
  }
}

/** Adds a file, with its length, so that two files never add up to two others. */
function addFile(hash: Hash, file: string): void {
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  hash.update(`${bytes?.length}\n`);
  if (bytes) hash.update(bytes);
}
