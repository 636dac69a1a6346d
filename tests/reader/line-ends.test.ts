import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { BRIEFING, problemsOf, readFixture } from '../support/edited-content.ts';

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '../fixtures/sound', file), 'utf8');
const read = (edit: { file: string; from?: string; to: string }) => {
  const { briefings, actors, topics, sources } = readFixture('sound', edit);
  const entries = [briefings, actors, topics, sources].flatMap((each) => [...each.values()]);
  return entries.map(({ data, ...rest }) => ({ data, body: 'body' in rest ? rest.body : undefined }));
};
const sound = read({ file: BRIEFING, to: textOf(BRIEFING) });

describe('a return at the end of a line', () => {
  for (const [system, end] of [
    ['Windows', '\r\n'],
    ['old Macintoshes', '\r'],
  ] as const) {
    for (const file of [
      BRIEFING,
      'briefings/2031-01-first-round.md',
      'actors/norvania.yaml',
      'topics/ferry-line.yaml',
      'sources/solvik-communique.yaml',
    ]) {
      test(`as ${system} writes it, in ${file}, changes nothing that is read`, () => {
        assert.deepEqual(read({ file, to: textOf(file).replaceAll('\n', end) }), sound);
      });
    }

    test(`as ${system} writes it, leaves the lines of problems as they are`, () => {
      const to = textOf(BRIEFING).replace('actor:mira-solen) of', 'actor:mira-sole) of').replaceAll('\n', end);
      assert.deepEqual(problemsOf('sound', { file: BRIEFING, to }), [
        `${BRIEFING}:154:90  unknown-actor  There is no actor "mira-sole". Did you mean "mira-solen"?`,
      ]);
    });
  }

  for (const [where, from, to] of [
    ['a title', 'title: A ferry, and no toll', 'title: "A ferry,\\r\\nand no toll"'],
    ['a summary', 'summary: Norvania', 'summary: "A\\rB" # Norvania'],
    ['a text', 'text: There is to be no toll.', 'text: "There is\\rto be no toll."'],
    ['a reason', 'reason: It was a misprint.', 'reason: "It was\\x0da misprint."'],
    ['a quotation', 'quote: one ferry for both shores', 'quote: "one ferry\\u000Dfor both shores"'],
    ['a block of lines', 'reason: The communiqué was published.', 'reason: |\n          The communiqué\r\n          was published.'],
  ] as const) {
    test(`written as an escape into ${where}, is read as the end of a line`, () => {
      assert.doesNotMatch(JSON.stringify(read({ file: BRIEFING, from, to })), /\\r/);
      assert.deepEqual(problemsOf('sound', { file: BRIEFING, from, to }), []);
    });
  }

  test('written as an entity, is refused', () => {
    const edit = { file: BRIEFING, from: 'Those of', to: 'Those&#13;of' };
    assert.deepEqual(problemsOf('sound', edit), [
      `${BRIEFING}:160:1  bad-character  The text has the character U+000D (carriage return), which is not allowed. Delete it.`,
    ]);
  });
});
