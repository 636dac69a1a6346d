import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The environment variable that tells the test files which folder holds what they share. */
export const FOLDER_VARIABLE = 'READOUT_TESTS_FOLDER';

/** How often a test file looks whether another one has made what both need, in milliseconds. */
const LOOK_AGAIN = 100;

/** What the making of a thing said, and whether it failed. */
interface Made {
  failed: boolean;
  said: string;
}

/** Returns the folder of what the test files of a run share; throws if the run has none. */
export function sharedFolder(): string {
  const folder = process.env[FOLDER_VARIABLE];
  if (!folder) throw new Error('This file needs a built site or a browser. Run it with "npm test -- <file>", which gets what it needs.');
  return folder;
}

/**
 * Makes something that several test files need, at a path, unless another has: each file is a process of its own, and the first that
 * needs it makes it for all. Returns what the making said; throws for every file if it failed.
 */
export function makeOnce(path: string, make: () => Made): string {
  if (!existsSync(doneAt(path)) && claim(`${path}.claimed`)) {
    const { failed, said } = make();
    writeFileSync(`${path}.said`, said);
    renameSync(`${path}.said`, failed ? failedAt(path) : doneAt(path));
  }
  while (!existsSync(doneAt(path))) {
    if (existsSync(failedAt(path))) throw new Error(`What the tests need could not be made:\n\n${readFileSync(failedAt(path), 'utf8')}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN);
  }
  return readFileSync(doneAt(path), 'utf8');
}

function doneAt(path: string): string {
  return `${path}.done`;
}

function failedAt(path: string): string {
  return `${path}.failed`;
}

/** Tells whether this process is the first that wants a path: of several that make one folder, one succeeds. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
