import { join } from 'node:path';
import { keepBytes, prune, readBytes } from './cache.ts';

/** The inline code of pages, as their policy allows it. */
export interface KeptCode {
  scripts: string[];
  styles: string[];
  searches: boolean;
  registers: boolean;
  previews: boolean;
}

/** What is kept of a group of files. */
export interface KeptGroup {
  /** The parts of the library that they were made from, by their places in the list of all. */
  reads: number[];
  /** The digest of these parts. */
  made: string;
  /** The stamp of the files. */
  stamp: string;
  /** Where their links lead, by places in the list of all. */
  links: number[];
  /** The code of the pages among them, by kind. */
  code: Record<string, KeptCode>;
}

/** What is kept of something else that was made from parts of the library. */
export interface KeptResult {
  /** These parts, by their places in the list of all, and their digest. */
  reads: number[];
  made: string;
  result: unknown;
}

/** What is kept of a build for the next one to the same output. */
export interface LastBuild {
  /** The digest of everything that it was made from. */
  all: string;
  /** The stamp of every file of the output. */
  site: string;
  /** The parts of the library that groups, and what is remembered, were made from. */
  reads: string[];
  /** The places that pages of groups link to. */
  links: string[];
  groups: Record<string, KeptGroup>;
  /** The fragments that each file of a group is known to have, of those that some page links to. */
  fragments: Record<string, string[]>;
  /** What else was made, by its name. */
  remembered: Record<string, KeptResult>;
}

/** Returns what the last build to an output by the same code has kept; nothing if that is missing or damaged. */
export function readLastBuild(cacheDir: string, out: string, code: string): LastBuild | undefined {
  const bytes = readBytes(folderIn(cacheDir), keyOf(out, code));
  // The same code has written it, and its digest is right, so it is what that code writes.
  return bytes && JSON.parse(Buffer.from(bytes).toString());
}

/** Keeps what the next build to an output needs to know of this one. */
export function keepLastBuild(cacheDir: string, out: string, code: string, build: LastBuild): void {
  keepBytes(folderIn(cacheDir), keyOf(out, code), Buffer.from(JSON.stringify(build)));
  prune(folderIn(cacheDir));
}

function folderIn(cacheDir: string): string {
  return join(cacheDir, 'builds');
}

function keyOf(out: string, code: string): string {
  return `the last build to ${out} by ${code}`;
}
