import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { RELATIONS, REPORTS } from '../../src/model/schema/talks-vocabulary.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { runCommand } from '../support/run-command.ts';
import { THREE_ROUNDS, threeRounds } from '../support/three-rounds.ts';

const { library, expected } = threeRounds;
const points = library.briefings.flatMap((briefing) => briefing.points);
const relations = points.flatMap((point) => point.relations);

describe('Three rounds of one process, made up for the tests', () => {
  test('break no rule and leave no doubt', () => assert.deepEqual(readContent(THREE_ROUNDS, '/').problems, []));

  test('have every relation, and every kind of report', () => {
    assert.deepEqual(new Set(relations.map(({ relation }) => relation.relation)), new Set(Object.keys(RELATIONS)));
    const reports = points.flatMap(({ data }) => data.reports);
    assert.deepEqual(new Set(reports.map(({ says }) => says)), new Set(Object.keys(REPORTS)));
  });

  test('have the text of each source beside them', () => {
    const texts = readdirSync(`${THREE_ROUNDS}-texts`).map((name) => name.replace('.txt', ''));
    assert.deepEqual(texts.toSorted(), [...library.sources.keys()].toSorted());
  });

  test('quote their sources, in every script, word for word', () => {
    const args = [...library.sources.keys()].flatMap((id) => ['--source', `${id}=${THREE_ROUNDS}-texts/${id}.txt`]);
    const { stdout } = runCommand('check.ts', { content: THREE_ROUNDS, args });
    assert.match(stdout, /^No problems\.\nPassages checked against the sources: 34, of which all were found\.\n/);
  });

  for (const [id, follows] of Object.entries(expected.follows)) {
    test(`${id} follows ${follows ?? 'no round that has a briefing'}`, () => {
      assert.equal(library.briefings.find((briefing) => briefing.id === id)?.previous?.id ?? null, follows);
    });
  }

  for (const [id, rounds] of Object.entries(expected.rounds)) {
    test(`the rounds of ${id} are in the order of time`, () => {
      const found = library.processes.get(id)?.rounds ?? [];
      assert.deepEqual(
        found.map((round) => ('briefing' in round ? round.briefing.id : round.unbriefed.name)),
        rounds,
      );
    });
  }

  test('relations without a cite are those that we read into the record', () => {
    const nameOf = (point: (typeof points)[number]) => `${point.briefing.id}/${point.id}`;
    const readings = relations.filter(({ relation }) => relation.cites === undefined);
    assert.deepEqual(
      new Set(readings.map(({ from, to, relation }) => [nameOf(from), relation.relation, nameOf(to)].join(' '))),
      new Set(expected.readings.map((reading) => reading.join(' '))),
    );
  });
});
