import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** The text of a page that is worth compressing. */
export const PAGE = `<h1>Talks</h1>${'<p>What was agreed.</p>'.repeat(80)}`;

/** Makes a folder for as long as the tests of a file run. */
export function workFolder(): string {
  const work = mkdtempSync(join(tmpdir(), 'readout-deploy-'));
  after(() => rmSync(work, { recursive: true, force: true }));
  return work;
}

/** Writes files by their paths into a folder; returns the folder. */
export function writeFiles(folder: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Returns the files under a folder, and the links, with their text. */
export function filesUnder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  );
}

/** Returns what a server would send from a target: the files behind the link, without the compressed forms. */
export function servedFiles(target: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesUnder(join(target, 'current'))).filter(([file]) => !/\.(?:br|gz)$/.test(file)));
}
