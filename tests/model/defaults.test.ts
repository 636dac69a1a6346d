import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemas } from '../../src/model/schema/collections.ts';

const cites = [{ source: 'communique' }];
const point = { title: 'A ferry', text: 'They run it.', topics: ['ferry-line'], attribution: 'joint', cites };

/** For each part of an entry the least that it may say, and what it says besides by leaving the rest out. */
const PARTS: Record<string, [says: object, saysBesides: object]> = {
  revisions: [{ date: '2031-03-12', note: 'Fixed.' }, {}],
  actors: [
    { actor: 'mira', part: 'Led.', cites },
    { besideTheTable: false, certainty: 'stated' },
  ],
  delegations: [{ party: 'norvania' }, { capacity: 'not-stated', members: [] }],
  agreed: [
    { ...point, id: 'a1' },
    { certainty: 'stated', wordings: [], notes: [], changes: [], readouts: [] },
  ],
  redLines: [
    { ...point, id: 'r1', holder: 'norvania' },
    { certainty: 'stated', wordings: [], notes: [], changes: [] },
  ],
  offTheTable: [
    { ...point, id: 'o1' },
    { certainty: 'stated', wordings: [], notes: [], changes: [] },
  ],
  floated: [
    { ...point, id: 'f1' },
    { certainty: 'stated', wordings: [], notes: [], changes: [] },
  ],
  positions: [{ party: 'norvania', topic: 'ferry-line', stance: 'wants', cites }, { certainty: 'stated' }],
  ties: [
    { from: 'mira', tie: 'leads', to: 'ferry-board', cites },
    { foreseen: false, certainty: 'stated' },
  ],
  offices: [{ actor: 'mira', office: 'Envoy', cites }, { designated: false }],
  events: [
    { title: 'It sailed.', cites },
    { foreseen: false, certainty: 'stated' },
  ],
};

describe('what is left out', () => {
  const event = { name: 'Talks', place: 'Solvik', cites };
  const days = { asOf: '2031', compiled: '2031-03-10' };
  const least = { title: 'A ferry', summary: 'It runs.', event, ...days, sources: ['communique'], delegations: [{ party: 'norvania' }] };

  for (const [part, [says, saysBesides]] of Object.entries(PARTS)) {
    test(`of ${part} is none of it, or not hedged`, () => {
      const read: Record<string, unknown> = schemas.briefings.parse({ ...least, [part]: [says] });
      assert.deepEqual(read[part], [{ ...says, ...saysBesides }]);
    });
  }

  test('of a briefing is an empty list of each part', () => {
    const { delegations: _, ...read } = schemas.briefings.parse(least);
    const { delegations: __, ...said } = least;
    const lists = Object.fromEntries(Object.keys(PARTS).flatMap((part) => (part === 'delegations' ? [] : [[part, []]])));
    assert.deepEqual(read, { ...said, ...lists });
  });

  for (const [collection, said, saidBesides] of [
    [
      'actors',
      { name: 'Mira', kind: 'person', description: 'An envoy.' },
      { takesArticle: false, spellings: [], nativeNames: [], formerIds: [] },
    ],
    ['topics', { name: 'Ferry', definition: 'The ferry.' }, { otherNames: [], formerIds: [] }],
    [
      'sources',
      { name: 'the communiqué', kind: 'official-statement', publisher: 'The port', address: 'https://example.org/' },
      { authors: [], issuers: [], standfirst: false, formerIds: [] },
    ],
  ] as const) {
    test(`of ${collection} is an empty list, or no`, () => assert.deepEqual(schemas[collection].parse(said), { ...said, ...saidBesides }));
  }
});
