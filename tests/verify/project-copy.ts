import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';

const PARTS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src', 'tests/fixtures/sound'];

/** Copies the project into a fresh folder, to be broken or built there; the packages are shared. It goes when the tests end. */
export function copyProject(name = 'project'): string {
  const root = mkdtempSync(join(tmpdir(), 'readout-copy-'));
  const folder = join(root, name);
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  // What builds keep from one to the next is left out, so that a copy begins cold.
  const packages = readdirSync('node_modules').filter((each) => each !== '.cache' && each !== '.astro');
  for (const each of packages) symlinkSync(resolve('node_modules', each), join(folder, 'node_modules', each));
  return folder;
}

/** Changes a file of a copy; throws if it does not have the text that is to be changed. Returns what puts it back. */
export function changeFile(file: string, was: string, is: string): () => void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(was)) throw new Error(`${file} does not have the text that this test changes: ${was}`);
  writeFileSync(
    file,
    text.replace(was, () => is),
  );
  return () => writeFileSync(file, text);
}
