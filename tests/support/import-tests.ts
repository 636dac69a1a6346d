import { globSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(import.meta.dirname, '..');

/** Imports every test file of a room, so that they run in one process. */
export async function importTests(room: string): Promise<void> {
  const files = globSync(`${room}/**/*.test.ts`, { cwd: TESTS });
  if (files.length === 0) throw new Error(`There are no tests in tests/${room}.`);
  for (const file of files.toSorted()) await import(join(TESTS, file));
}
