import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concernedActors } from '../../src/model/library/backlinks.ts';
import type { ActorRecord } from '../../src/model/library/records.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');

const actor = (id: string): ActorRecord => library.actors.get(id) ?? assert.fail(`There is no actor "${id}".`);
const topic = (id: string) => library.topics.get(id) ?? assert.fail(`There is no topic "${id}".`);
const labels = (points: { label: string }[]) => points.map(({ label }) => label);

describe('what the library knows of an actor', () => {
  test('the points of a party, and those that it holds, says or raises', () => {
    assert.deepEqual(labels(actor('norvania').points), ['A1', 'A3', 'R1', 'O1', 'F1', 'F2']);
    assert.deepEqual(labels(actor('estmark').points), ['A1', 'R1', 'O1', 'F1', 'F2']);
    assert.deepEqual(labels(actor('ferry-board').points), ['A3']);
    assert.deepEqual(labels(actor('mira-solen').points), []);
  });

  test('its delegations, newest first', () => {
    assert.deepEqual(
      actor('norvania').delegations.map(({ briefing, delegation }) => `${briefing.id} ${delegation.capacities.join(' ')}`),
      ['2031-03-second-round negotiating', '2031-01-first-round not-stated'],
    );
  });

  test('its seats, with the party that it sat for', () => {
    assert.deepEqual(
      [...actor('mira-solen').seats, ...actor('tomas-brandt').seats].map(({ delegation, member }) => [delegation.actor, member.change]),
      [
        ['norvania', 'came'],
        ['estmark', 'left'],
      ],
    );
  });

  test('a tie from both of its ends', () => {
    const tiesOf = (id: string) => actor(id).ties.map(({ tie, inverse }) => [tie.from, tie.to, inverse]);
    assert.deepEqual(tiesOf('mira-solen'), [['mira-solen', 'ferry-board', false]]);
    assert.deepEqual(tiesOf('ferry-board'), [['mira-solen', 'ferry-board', true]]);
  });

  test('its offices, its positions and its part', () => {
    assert.deepEqual(
      actor('mira-solen').offices.map(({ office }) => office.office),
      ['Harbour Minister'],
    );
    assert.deepEqual(
      actor('estmark').positions.map(({ position }) => `${position.topic} ${position.stance}`),
      ['winter-tolls refuses'],
    );
    assert.deepEqual(
      actor('halden-isles').parts.map(({ part }) => part.part),
      ['Lent its port.'],
    );
  });

  test('the actors that belong to it, by name', () => {
    assert.deepEqual(
      actor('norvania').members.map(({ id }) => id),
      ['ferry-board', 'mira-solen'],
    );
  });
});

describe('what the library knows of topics and sources', () => {
  test('the points and positions on a topic, and the briefings that touch it', () => {
    const ferry = topic('ferry-line');
    assert.deepEqual(labels(ferry.points), ['A1', 'F1', 'F2']);
    assert.deepEqual(
      ferry.positions.map(({ position }) => position.party),
      ['norvania'],
    );
    assert.deepEqual(
      ferry.briefings.map(({ id }) => id),
      ['2031-03-second-round'],
    );
  });

  test('the briefings that list a source', () => {
    assert.deepEqual(
      Array.from(library.sources.values(), ({ id, briefings }) => [id, briefings.map((briefing) => briefing.id)]),
      [
        ['solvik-communique', ['2031-03-second-round']],
        ['harbour-gazette', ['2031-01-first-round']],
      ],
    );
  });

  test('a topic that only the analysis names is touched, but not one with the id of something else that it names', () => {
    const id = '2031-01-first-round';
    const named = libraryOf(
      'sound',
      { file: `topics/${id}.yaml`, to: 'name: The first round\ndefinition: Its order.\n' },
      {
        file: 'ledger.jsonl',
        from: '{"collection":"topics","id":"ferry-line"',
        to: `{"collection":"topics","id":"${id}","issued":"2031-03-10"}\n{"collection":"topics","id":"ferry-line"`,
      },
      { file: BRIEFING, from: 'Those of [', to: `Those of [the first](briefing:${id}) and [` },
      { file: 'briefings/2031-01-first-round.md', from: ' met [', to: ' met on [fishing](topic:lake-fishing) [' },
    );
    assert.deepEqual(named.topics.get(id)?.passages, []);
    assert.deepEqual(named.topics.get(id)?.briefings, []);
    assert.deepEqual(
      named.topics.get('lake-fishing')?.briefings.map((briefing) => briefing.id),
      ['2031-03-second-round', id],
    );
  });
});

test('a point concerns its parties, and whoever says, holds or raised it', () => {
  const points = library.briefings[0]?.points ?? [];
  assert.deepEqual(
    points.map((point) => [point.id, ...concernedActors(point)]),
    [
      ['a1', 'norvania', 'estmark'],
      ['a3', 'norvania', 'ferry-board'],
      ['r1', 'norvania', 'estmark'],
      ['o1', 'norvania', 'estmark'],
      ['f1', 'norvania', 'estmark'],
      ['f2', 'norvania', 'estmark'],
    ],
  );
});
