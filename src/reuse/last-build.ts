import { join } from 'node:path';
import { z } from 'zod';
import { keepBytes, prune, readBytes } from './cache.ts';

/** What is kept of a build for the next one to the same output. */
const lastBuildSchema = z.object({
  /** The digests of what it was made from. */
  code: z.string(),
  all: z.string(),
  /** The stamp of every file of the output. */
  site: z.string(),
});

/** What is kept of a build for the next one to the same output. */
export type LastBuild = z.infer<typeof lastBuildSchema>;

/** Returns what was kept of the last build to an output; nothing if that is missing, damaged or of another version. */
export function readLastBuild(cacheDir: string, out: string): LastBuild | undefined {
  const bytes = readBytes(folderIn(cacheDir), keyOf(out));
  return bytes && lastBuildSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data;
}

/** Keeps what the next build to an output needs to know of this one. */
export function keepLastBuild(cacheDir: string, out: string, build: LastBuild): void {
  keepBytes(folderIn(cacheDir), keyOf(out), Buffer.from(JSON.stringify(build)));
  prune(folderIn(cacheDir));
}

function folderIn(cacheDir: string): string {
  return join(cacheDir, 'builds');
}

function keyOf(out: string): string {
  return `the last build in ${out}`;
}
