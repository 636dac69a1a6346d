import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildLibrary } from '../../src/model/library/library.ts';
import { lineOf } from '../../src/model/library/point-line.ts';
import type { ProcessRecord } from '../../src/model/library/records.ts';
import { roundChanges } from '../../src/model/library/round-changes.ts';
import { assertValid } from '../../src/reader/read-content.ts';
import { readFixture } from '../support/edited-content.ts';
import { PROCESS, processFile, roundFile } from '../support/round-files.ts';

/** A round as far as its place among others goes: what its event says of the day, what it follows, and the round whose idea its own repeats. */
type Round = [id: string, event: string, follows?: string, repeats?: string];

/** Rounds in the order in which they belong, and what leaves it open by their days alone. */
const CASES: [what: string, rounds: Round[]][] = [
  [
    'rounds of one day, of which one says what it follows',
    [
      ['2031-05-a', 'first: 2031-05-01'],
      ['2031-05-b', 'first: 2031-05-01', '2031-05-a', '2031-05-a'],
    ],
  ],
  [
    'rounds of one day, the other way round',
    [
      ['2031-05-b', 'first: 2031-05-01'],
      ['2031-05-a', 'first: 2031-05-01', '2031-05-b', '2031-05-b'],
    ],
  ],
  [
    'rounds of one day, of which one takes up a point',
    [
      ['2031-05-a', 'first: 2031-05-01'],
      ['2031-05-b', 'first: 2031-05-01', undefined, '2031-05-a'],
    ],
  ],
  [
    'three rounds of one day',
    [
      ['2031-05-b', 'first: 2031-05-01'],
      ['2031-05-a', 'first: 2031-05-01', '2031-05-b', '2031-05-b'],
      ['2031-05-c', 'first: 2031-05-01', '2031-05-a', '2031-05-a'],
    ],
  ],
  [
    'a round of which only the month is known',
    [
      ['2031-05-a', 'first: 2031-05-20'],
      ['2031-05-b', 'first: 2031-05', '2031-05-a', '2031-05-a'],
    ],
  ],
  [
    'a month between days',
    [
      ['2031-05-a', 'first: 2031-05-10'],
      ['2031-05-b', 'first: 2031-05-20'],
      ['2031-05-c', 'first: 2031-05', '2031-05-b', '2031-05-b'],
    ],
  ],
  [
    'a round of which no source gives the day',
    [
      ['2031-05-a', 'places: []'],
      ['2031-06-b', 'first: 2031-06-01', '2031-05-a', '2031-05-a'],
      ['2031-07-c', 'first: 2031-07-01', undefined, '2031-06-b'],
    ],
  ],
  [
    'rounds of which no source gives the day',
    [
      ['2031-05-b', 'places: []'],
      ['2031-05-a', 'places: []', '2031-05-b', '2031-05-b'],
    ],
  ],
];

function processWith(rounds: Round[]): ProcessRecord {
  const files = rounds.map(([id, event, follows, repeats]) => {
    const f1 = repeats === undefined ? 'text: A boat.' : `text: A boat., relations: [{ relation: repeats, to: ${repeats}/f1 }]`;
    const more = `${follows === undefined ? '' : `follows: ${follows}\n`}floated:\n  - { id: f1, title: A boat, topics: [ferry-line], cites: [{ source: harbour-gazette }], ${f1} }\n`;
    return { file: `briefings/${id}.md`, to: roundFile({ event, more }) };
  });
  const content = readFixture('sound', { file: PROCESS, to: processFile() }, ...files);
  const problems = content.problems.filter(({ rule }) => rule !== 'not-issued');
  return buildLibrary(assertValid({ ...content, problems })).processes.get('lake-talks') ?? assert.fail('There is no process.');
}

describe('the rounds of a process, where their days leave the order open', () => {
  for (const [what, rounds] of CASES) {
    const ids = rounds.map(([id]) => id);

    test(`${what}: come after what they follow and take up`, () => {
      const { briefings, rounds: all } = processWith(rounds);
      assert.deepEqual(
        briefings.map(({ id }) => id),
        ids,
      );
      assert.deepEqual(
        all.map((round) => 'briefing' in round && round.briefing.id),
        ids,
      );
      assert.deepEqual(
        briefings.map(({ previous }) => previous?.id),
        [undefined, ...ids.slice(0, -1)],
      );
    });

    test(`${what}: keep what they repeat`, () => {
      const { briefings } = processWith(rounds);
      const point = briefings.at(-1)?.points[0] ?? assert.fail('There is no point.');
      assert.deepEqual(
        lineOf(point).map(({ briefing }) => briefing.id),
        ids.slice(ids.indexOf(rounds.find(([, , , repeats]) => repeats)?.[3] ?? '')),
      );
      for (const { from, to } of briefings.flatMap(({ points }) => points.flatMap(({ relations }) => relations)))
        assert.deepEqual(
          roundChanges(to.briefing, from.briefing).kept.map(({ earlier, later }) => [earlier, later]),
          [[to, from]],
        );
    });
  }
});
