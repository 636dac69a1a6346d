import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDER_VARIABLE } from './support/make-once.ts';

/** Makes the folder that the sites and the browser of a run stand in: what a test file needs is put there when it is needed first. */
export function globalSetup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-tests-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  process.env[FOLDER_VARIABLE] = folder;
  // Every test file is a process of its own; what they all import is compiled once.
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
}
