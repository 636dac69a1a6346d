import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const folder = mkdtempSync(join(tmpdir(), 'readout-fixture-'));
  try {
    cpSync(join(import.meta.dirname, '../fixtures', name), folder, { recursive: true });
    for (const edit of edits) applyEdit(folder, edit);
    const content = readContent(folder, '/');
    return { ...content, problems: content.problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
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

function applyEdit(folder: string, { file, from, to }: Edit): void {
  const path = join(folder, file);
  if (to === undefined) {
    rmSync(path);
    return;
  }
  if (from === undefined) {
    writeFileSync(path, to);
    return;
  }
  const pieces = readFileSync(path, 'utf8').split(from);
  assert.equal(pieces.length, 2, `"${from}" has to stand in ${file} exactly once.`);
  writeFileSync(path, pieces.join(to));
}
