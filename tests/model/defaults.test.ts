import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemas } from '../../src/model/schema/collections.ts';

const cites = [{ source: 'communique' }];
const point = { title: 'A ferry', text: 'They run it.', topics: ['ferry-line'], cites };
const nothing = { concerns: [], opposedBy: [], wordings: [], notes: [], followUps: [], relations: [], reports: [], changes: [] };
const unhedged = { ...nothing, certainty: 'stated' };

/** For each part of an entry the least that it may say, and what it says besides by leaving the rest out. */
const PARTS: Record<string, [says: object, saysBesides: object]> = {
  revisions: [{ date: '2031-03-12', note: 'Fixed.' }, {}],
  actors: [
    { actor: 'mira', part: 'Led.', cites },
    { presence: 'not-stated', certainty: 'stated' },
  ],
  delegations: [{ actor: 'norvania' }, { capacities: ['not-stated'], members: [] }],
  agreed: [
    { ...point, id: 'a1' },
    { ...unhedged, readouts: [] },
  ],
  redLines: [{ ...point, id: 'r1', holders: ['norvania'] }, unhedged],
  offTheTable: [{ ...point, id: 'o1' }, unhedged],
  unresolved: [
    { ...point, id: 'u1' },
    { ...unhedged, alternatives: [] },
  ],
  floated: [
    { ...point, id: 'f1' },
    { ...unhedged, raisedBy: [] },
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
  notCovered: [{ text: 'The tolls.', cites }, {}],
};

/** The lists of a briefing whose items are texts. */
const LISTS = ['inShort', 'authors', 'formerIds'];

describe('what is left out', () => {
  const event = { name: 'Talks', places: ['Solvik'], cites };
  const days = { asOf: '2031', compiled: '2031-03-10' };
  const least = { title: 'A ferry', summary: 'It runs.', event, ...days, sources: ['communique'], delegations: [{ actor: 'norvania' }] };

  for (const [part, [says, saysBesides]] of Object.entries(PARTS)) {
    test(`of ${part} is none of it, or not hedged`, () => {
      const read: Record<string, unknown> = schemas.briefings.parse({ ...least, [part]: [says] });
      assert.deepEqual(read[part], [{ ...says, ...saysBesides }]);
    });
  }

  test('of a briefing is an empty list of each part, and that it is no draft', () => {
    const { delegations: _, ...read } = schemas.briefings.parse(least);
    const { delegations: __, ...said } = least;
    const parts = Object.keys(PARTS).filter((part) => part !== 'delegations');
    const lists = Object.fromEntries([...parts, ...LISTS].map((part) => [part, []]));
    assert.deepEqual(read, { ...said, ...lists, draft: false });
  });

  for (const [collection, said, saidBesides] of [
    [
      'actors',
      { name: 'Mira', kind: 'person', description: 'An envoy.' },
      { takesArticle: false, spellings: [], formerNames: [], members: [], nativeNames: [], formerIds: [] },
    ],
    [
      'processes',
      { name: 'Lake talks', description: 'The talks on the lake.' },
      { otherNames: [], searchTerms: [], rounds: [], formerIds: [] },
    ],
    ['topics', { name: 'Ferry', definition: 'The ferry.' }, { otherNames: [], searchTerms: [], nativeNames: [], formerIds: [] }],
    [
      'sources',
      { name: 'the communiqué', kind: 'official-statement', publisher: 'The port', address: 'https://example.org/' },
      { authors: [], issuers: [], numbering: 'paragraphs', standfirst: false, formerIds: [] },
    ],
  ] as const) {
    test(`of ${collection} is an empty list, or no`, () => assert.deepEqual(schemas[collection].parse(said), { ...said, ...saidBesides }));
  }
});
