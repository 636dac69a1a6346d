import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Library } from '../../src/model/library/records.ts';
import { formatProblems, isError } from '../../src/reader/problem.ts';
import { assertValid, type Content, readContent } from '../../src/reader/read-content.ts';

/** A change to one file of a fixture: a text that stands in it once becomes another; without `from`, the whole file does; without `to`, it goes. */
export interface Edit {
  file: string;
  from?: string;
  to?: string;
}

/** The full briefing of the sound fixture, which most edits are made to. */
export const BRIEFING = 'briefings/2031-03-second-round.md';

/** Reads a fixture, after some edits to a copy of it, with the places of its problems relative to its folder. */
export function readFixture(name: string, ...edits: Edit[]): Content {
  const folder = copyOf(name);
  const putBack: (() => void)[] = [];
  try {
    for (const edit of edits) putBack.push(applyEdit(folder, edit));
    const content = readContent(folder, '/');
    return { ...content, problems: content.problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) })) };
  } finally {
    for (const each of putBack.toReversed()) each();
  }
}

const copies = new Map<string, string>();

/** Returns the copy of a fixture that the tests of this process share, each of which leaves it as it was. */
function copyOf(name: string): string {
  const made = copies.get(name);
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'readout-fixture-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  cpSync(join(import.meta.dirname, '../fixtures', name), folder, { recursive: true });
  copies.set(name, folder);
  return folder;
}

/** Returns the errors of a fixture as an author sees them, without the count. */
export function problemsOf(name: string, ...edits: Edit[]): string[] {
  return formatProblems(readFixture(name, ...edits).problems.filter(isError))
    .split('\n')
    .slice(0, -2);
}

/** Builds the library of a fixture, which has to be sound. */
export function libraryOf(name: string, ...edits: Edit[]): Library {
  return buildLibrary(assertValid(readFixture(name, ...edits)));
}

/** Edits a file; returns what puts it back. */
function applyEdit(folder: string, { file, from, to }: Edit): () => void {
  const path = join(folder, file);
  const was = existsSync(path) ? readFileSync(path) : undefined;
  mkdirSync(dirname(path), { recursive: true });
  if (to === undefined) rmSync(path);
  else writeFileSync(path, from === undefined ? to : replaceOnce(file, `${was}`, from, to));
  return () => (was === undefined ? rmSync(path) : writeFileSync(path, was));
}

function replaceOnce(file: string, text: string, from: string, to: string): string {
  const pieces = text.split(from);
  assert.equal(pieces.length, 2, `"${from}" has to stand in ${file} exactly once.`);
  return pieces.join(to);
}
