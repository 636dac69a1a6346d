import { join, resolve } from 'node:path';
import { packReading } from '../../reader/packed-reading.ts';
import type { Content, Earlier } from '../../reader/read-content.ts';
import { unpackReading } from '../../reader/unpack-reading.ts';
import { keepBytes, prune, readBytes } from '../../reuse/cache.ts';
import { codeDigest } from '../../reuse/input-digests.ts';
import type { Settings } from '../../settings.ts';

/** The fewest entries whose reading takes longer than to take over what was kept of it. */
const WORTH_KEEPING = 200;

/** The part of the entries that may be read anew each time before what was kept is replaced. */
const MAY_DIFFER = 0.05;

/**
 * Reads a content folder, given what an earlier command has kept of its reading of the same folder, and keeps it for the next one. What was
 * kept is for the time that it saves: if it is missing, damaged, or made by other code, everything is read.
 */
export function readWithKept(read: (earlier?: Earlier) => Content, { contentDir, basePath, cacheDir }: Settings): Content {
  const folder = join(cacheDir, 'readings');
  // Problems name files by the path that was given.
  const key = JSON.stringify([resolve(contentDir), contentDir, basePath]);
  const code = codeDigest();
  const kept = code === undefined ? undefined : readBytes(folder, key);
  const earlier =
    kept && Buffer.from(kept.subarray(0, code?.length)).toString() === code
      ? unpackReading(kept.subarray(code.length), basePath)
      : undefined;
  const content = read(earlier);
  if (code !== undefined && isWorthKeeping(content, earlier)) {
    try {
      keepBytes(folder, key, Buffer.concat([Buffer.from(code), packReading(content)]));
      prune(folder);
    } catch {
      // A cache that is full or read-only costs the next command time, and this one nothing.
    }
  }
  return content;
}

function isWorthKeeping({ reading }: Content, earlier: Earlier | undefined): boolean {
  const known = Object.values(earlier?.reading.folders ?? {}).flatMap(({ files }) => [...files.values()]);
  const read = Object.values(reading.folders).flatMap(({ files }) => [...files.values()]);
  const sameAs = new Set<object>(known);
  const anew = read.filter((each) => !sameAs.has(each)).length;
  return read.length >= WORTH_KEEPING && anew > read.length * MAY_DIFFER;
}
