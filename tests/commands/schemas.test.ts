import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { entryJsonSchema } from '../../src/commands/new/write-schemas.ts';
import { COLLECTIONS, type Collection } from '../../src/model/addresses/paths.ts';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';
import { THREE_ROUNDS } from '../support/three-rounds.ts';

const FILES = Object.fromEntries(COLLECTIONS.map((collection) => [collection, globSync(`${THREE_ROUNDS}/${collection}/*`)])) as Record<
  Collection,
  string[]
>;
const IDS = Object.fromEntries(
  COLLECTIONS.map((collection) => [collection, FILES[collection].map((file) => basename(file).replace(/\.\w+$/, ''))]),
) as Record<Collection, string[]>;

function dataOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.md') ? (splitFrontmatter(text)?.yaml ?? '') : text);
}

for (const collection of COLLECTIONS) {
  describe(`the schema that editors have of ${collection}`, () => {
    const schema = entryJsonSchema(collection, IDS) as { properties: Record<string, { description?: string; enum?: string[] }> };
    const ajv = new Ajv({ allErrors: true, keywords: ['enumDescriptions'] });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema)));

    test('is one where the library has nothing yet to refer to', () => {
      const none = { briefings: [], processes: [], actors: [], topics: [], sources: [] };
      assert.ok(ajv.validateSchema(JSON.parse(JSON.stringify(entryJsonSchema(collection, none)))), ajv.errorsText());
    });

    for (const file of FILES[collection]) {
      test(`${file} is valid`, () => assert.ok(validate(dataOf(file)), ajv.errorsText(validate.errors)));
    }

    test('every field says what it is, at every depth', () => {
      assert.deepEqual(unexplained(schema), []);
    });

    test('a field that there is not is refused', () => {
      assert.equal(validate({ ...(dataOf(FILES[collection][0] ?? '') as object), colour: 'red' }), false);
    });
  });
}

describe('the schema that editors have of a publication', () => {
  const schema = entryJsonSchema('site', IDS);
  const ajv = new Ajv({ allErrors: true, keywords: ['enumDescriptions'] });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema)));

  for (const file of globSync(['content/site.yaml', 'tests/fixtures/*/site.yaml', 'src/commands/init/library/content/site.yaml'])) {
    test(`${file} is valid`, () => assert.ok(validate(dataOf(file)), ajv.errorsText(validate.errors)));
  }

  test('every field says what it is, at every depth', () => assert.deepEqual(unexplained(schema), []));

  test('a field that there is not is refused', () => assert.equal(validate({ naem: 'The Table' }), false));
});

/** Returns the fields of a schema, and of the schemas in it, that say nothing of what they are. */
function unexplained(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string; const?: unknown }> };
  const silent = Object.entries(properties).filter(([, field]) => !field.description && field.const === undefined);
  return [
    ...silent.map(([key]) => `${path}.${key}`),
    ...Object.entries(schema).flatMap(([key, value]) => unexplained(value, `${path}.${key}`)),
  ];
}

describe('the schemas that editors have', () => {
  const fieldOf = (collection: Collection, key: string) =>
    (entryJsonSchema(collection, IDS) as { properties: Record<string, Record<string, unknown>> }).properties[key];

  test('list the ids that exist', () => assert.deepEqual(fieldOf('actors', 'side')?.enum, IDS.actors));

  test('say what each word of a vocabulary means', () => {
    const { enum: words, enumDescriptions } = fieldOf('sources', 'kind') as { enum: string[]; enumDescriptions: string[] };
    assert.equal(enumDescriptions[words.indexOf('official-statement')], 'A document issued by one actor, such as a government.');
  });

  test('show how a value is written', () => assert.deepEqual(fieldOf('actors', 'name')?.examples, ['Hakan Fidan']));
});
