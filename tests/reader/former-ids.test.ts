import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, problemsOf } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

testProblems('former ids', [
  {
    name: 'a former id that is the id of another entry',
    file: 'actors/mira-solen.yaml',
    from: '[myra-solen]',
    to: '[tomas-brandt]',
    expect: [
      'actors/mira-solen.yaml:6:13  taken-id  "tomas-brandt" already leads to "tomas-brandt". One address cannot lead to two entries.',
    ],
  },
  {
    name: 'a former id that two entries have',
    file: 'actors/tomas-brandt.yaml',
    from: 'side: estmark',
    to: 'side: estmark\nformerIds: [myra-solen]',
    expect: [
      'actors/tomas-brandt.yaml:4:13  taken-id  "myra-solen" already leads to "mira-solen". One address cannot lead to two entries.',
    ],
  },
  {
    name: 'a former id that is the entry’s own',
    file: 'topics/ferry-line.yaml',
    from: '[ferries]',
    to: '[ferry-line]',
    expect: ['topics/ferry-line.yaml:4:13  taken-id  "ferry-line" already leads to this entry. Remove it.'],
  },
  {
    name: 'a former id may be the id of an entry of another collection',
    file: 'topics/ferry-line.yaml',
    from: '[ferries]',
    to: '[ferry-board]',
    expect: [],
  },
  {
    name: 'a former id that is the id of another briefing',
    from: 'asOf: 2031-03',
    to: 'formerIds: [2031-01-first-round]\nasOf: 2031-03',
    expect: [
      'briefings/2031-03-second-round.md:11:13  taken-id  "2031-01-first-round" already leads to "2031-01-first-round". One address cannot lead to two entries.',
    ],
  },
  {
    name: 'a former id of a briefing that is the id of a topic',
    from: 'asOf: 2031-03',
    to: 'formerIds: [ferry-line]\nasOf: 2031-03',
    expect: [],
  },
]);

describe('a briefing under another id', () => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/sound', BRIEFING), 'utf8');
  const renamed = (content: string): Edit[] => [{ file: BRIEFING }, { file: 'briefings/2031-03-ferry.md', to: content }];
  const ledgerFindings = (...edits: Edit[]) => problemsOf('sound', ...edits).filter((line) => !line.includes('not-issued'));
  const moved = text.replace('asOf: ', 'formerIds: [2031-03-second-round]\nasOf: ');

  test('is lost without its former id', () => {
    const [lost = ''] = ledgerFindings(...renamed(text));
    assert.match(
      lost,
      /lost-entry {2}The briefing "2031-03-second-round", issued on [\d-]+, is gone\. Restore the file, or add the id to the "formerIds"/,
    );
  });

  test('keeps everything that was issued under the former one', () => assert.deepEqual(ledgerFindings(...renamed(moved)), []));

  test('has lost a point that was issued under the former one and that it does not have', () => {
    const a3 = /\n {2}- id: a3\n[\s\S]*?(?=\n {2}- id: |\n\n)/;
    assert.match(moved, a3);
    const lost = ledgerFindings(...renamed(moved.replace(a3, '')));
    assert.ok(
      lost.some((line) => /lost-point {2}The point "a3" of "2031-03-second-round"/.test(line)),
      lost.join('\n'),
    );
  });
});
