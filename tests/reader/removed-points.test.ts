import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, problemsOf } from '../support/edited-content.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../fixtures/sound', BRIEFING), 'utf8');
const FIRST = 'briefings/2031-01-first-round.md';

/** The briefing without one of its points. */
const without = (id: string): Edit => ({
  file: BRIEFING,
  to: TEXT.replace(new RegExp(`\n {2}- id: ${id}\n[\\s\\S]*?(?=\n {2}- id: |\n\n)`), ''),
});
const removed = (place: string, id: string, day: string, named: string) =>
  `${place}  lost-point  The point "${id}" of "2031-03-second-round", issued on ${day}, has been removed or has another number, and is still named (${named}). Restore it; if it no longer stands, add a change "withdrawn" or "superseded" to it.`;

describe('a point that was issued and is removed', () => {
  test('while others name it: one message says so first, and where', () =>
    assert.deepEqual(problemsOf('sound', without('a1')), [
      removed(`${BRIEFING}:101:12`, 'a1', '2031-03-10', '2031-03-second-round.md:101:12, 2031-03-second-round.md:134:89'),
    ]));

  test('while its own successor is gone with it', () =>
    assert.deepEqual(problemsOf('sound', without('f2')), [
      removed(`${BRIEFING}:106:83`, 'f2', '2031-03-20', '2031-03-second-round.md:106:83'),
    ]));

  test('while only another briefing names it: one message at its row', () => {
    const naming = { file: FIRST, from: 'met [Estmark](actor:estmark).', to: 'met ([A3](point:2031-03-second-round/a3)).' };
    assert.deepEqual(problemsOf('sound', without('a3'), naming), [
      removed('ledger.jsonl:17:41', 'a3', '2031-03-10', '2031-01-first-round.md:16:33'),
    ]);
  });
});

test('a point that was never issued is said not to exist, with the nearest', () =>
  assert.deepEqual(problemsOf('sound', { file: BRIEFING, from: 'see [R1](point:r1)', to: 'see [R2](point:r2)' }), [
    `${BRIEFING}:49:114  unknown-point  This briefing has no point "r2". Did you mean "r1"?`,
  ]));
