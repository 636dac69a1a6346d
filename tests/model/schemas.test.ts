import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { COLLECTIONS } from '../../src/model/addresses/paths.ts';
import { briefingSchema } from '../../src/model/schema/briefing.ts';
import { schemas } from '../../src/model/schema/collections.ts';
import { pointSchemas } from '../../src/model/schema/point.ts';
import { findLeaves, keysAt } from '../../src/model/schema/schema-leaves.ts';
import { entryReference, inlineMarkdown, plainText, pointReference } from '../../src/model/schema/schema-parts.ts';

const cites = [{ source: 'communique' }];
const least = {
  briefings: {
    title: 'A ferry',
    summary: 'They run a ferry.',
    event: { name: 'Talks', cites },
    asOf: '2031',
    compiled: '2031-03-10',
    sources: ['communique'],
    delegations: [{ actor: 'norvania' }],
  },
  processes: { name: 'Lake talks', description: 'Talks on the lake.' },
  actors: { name: 'Mira Solen', kind: 'person', description: 'A minister.' },
  topics: { name: 'Ferry line', definition: 'The ferry.' },
  sources: { name: 'the communiqué', kind: 'official-statement', publisher: 'Port of Solvik' },
};

for (const collection of COLLECTIONS) {
  describe(`an entry of ${collection}`, () => {
    const schema = schemas[collection];
    const entry = least[collection];
    test('needs no more than its required fields', () => assert.equal(schema.safeParse(entry).success, true));

    test('may have no field that the schema does not know', () => {
      assert.equal(schema.safeParse({ ...entry, colour: 'red' }).error?.issues[0]?.code, 'unrecognized_keys');
    });

    for (const key of Object.keys(entry)) {
      test(`needs "${key}"`, () => {
        const { error } = schema.safeParse({ ...entry, [key]: undefined });
        assert.deepEqual(
          error?.issues.map(({ path }) => path),
          [[key]],
        );
      });
    }
  });
}

describe('a point', () => {
  const point = { title: 'A ferry', text: 'They run it.', topics: ['ferry-line'], cites };
  for (const [kind, entry] of [
    ['agreed', { ...point, id: 'a1' }],
    ['red-line', { ...point, id: 'r1', holders: ['norvania'] }],
    ['off-the-table', { ...point, id: 'o1' }],
    ['unresolved', { ...point, id: 'u1' }],
    ['floated', { ...point, id: 'f1' }],
  ] as const) {
    const schema = pointSchemas[kind];
    test(`that is ${kind} is stated without a hedge, unless it says otherwise`, () => {
      assert.equal(schema.parse(entry).certainty, 'stated');
    });

    test(`that is ${kind} may have no field of another kind`, () => {
      const other = kind === 'agreed' ? { holders: ['norvania'] } : { readouts: [] };
      assert.equal(schema.safeParse({ ...entry, ...other }).error?.issues[0]?.code, 'unrecognized_keys');
    });
  }

  test('that is a red line needs its holders', () => {
    assert.deepEqual(pointSchemas['red-line'].safeParse({ ...point, id: 'r1' }).error?.issues[0]?.path, ['holders']);
  });
});

describe('the leaves of a schema that mean more than their type', () => {
  const schema = z.strictObject({
    name: plainText('A name.'),
    side: entryReference('actors', 'An actor.').optional(),
    topics: z.array(entryReference('topics', 'A topic.')).default([]),
    item: z.union([z.strictObject({ point: pointReference('A point.') }), z.strictObject({ text: inlineMarkdown('A text.') })]).optional(),
    list: z.array(z.strictObject({ source: entryReference('sources', 'A source.') })).optional(),
  });
  const found = (data: unknown) => findLeaves(schema, data).map(({ path, value, meaning }) => [path.join('.'), value, meaning]);
  const name = ['name', 'N', { plainText: true }];
  for (const [where, data, leaves] of [
    ['in a field that may be left out', { side: 'norvania' }, [['side', 'norvania', { reference: 'actors' }]]],
    [
      'in a list',
      { topics: ['ferry-line', 'tolls'] },
      [
        ['topics.0', 'ferry-line', { reference: 'topics' }],
        ['topics.1', 'tolls', { reference: 'topics' }],
      ],
    ],
    ['in a list of fields', { list: [{ source: 'communique' }] }, [['list.0.source', 'communique', { reference: 'sources' }]]],
    ['in the first of two forms', { item: { point: 'a1' } }, [['item.point', 'a1', { reference: 'points' }]]],
    ['in the second of two forms', { item: { text: 'One.' } }, [['item.text', 'One.', { inlineMarkdown: true }]]],
    ['in a plain text', {}, []],
    ['nowhere in what is no list', { topics: 'ferry-line' }, []],
    ['nowhere in what is no text', { side: 5, topics: [null] }, []],
    ['nowhere in what has none of the forms', { item: { number: 1 } }, []],
  ] as const) {
    test(`are found ${where}`, () => assert.deepEqual(found({ name: 'N', ...data }), [name, ...leaves]));
  }
});

describe('the keys at a path of the data', () => {
  for (const [path, keys] of [
    [
      ['revisions', 0],
      ['date', 'note'],
    ],
    [['event'], ['name', 'places', 'mode', 'contact', 'first', 'last', 'round', 'cites']],
    [
      ['event', 'cites', 2],
      ['source', 'paragraph', 'at', 'from', 'to'],
    ],
    [['title'], []],
    [['nowhere'], []],
    [['agreed', 0, 'changes', 0], []],
    [['agreed'], []],
    [
      ['agreed', 0, 'readouts', 0],
      ['party', 'says', 'by', 'date', 'note', 'cites'],
    ],
    [
      ['delegations', 0, 'capacityCites', 0],
      ['source', 'paragraph', 'at', 'from', 'to'],
    ],
  ] as const) {
    test(`${path.join('.')}: ${keys.join(', ') || 'none'}`, () => assert.deepEqual(keysAt(briefingSchema, path), keys));
  }
});
