import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { jsonDefinitions, tableDefinitions } from '../../src/formats/data/data-dictionary.ts';
import { exportJsonSchema } from '../../src/formats/json/export-schema.ts';
import { CERTAINTIES } from '../../src/model/schema/vocabulary.ts';
import { publication } from '../support/publication.ts';

suite('The data dictionary', () => {
  const definitions = jsonDefinitions(publication);

  test('describes every record, every field and every column', () => {
    const described = [...definitions, ...tableDefinitions(publication)];
    assert.ok(described.length > 30);
    for (const { name, description, fields } of described) {
      assert.notEqual(description, '', name);
      for (const field of fields) assert.notEqual(field.description, '', `${name}.${field.name}`);
    }
  });

  test('leaves no record without a name', () => {
    for (const [name, definition] of Object.entries(exportJsonSchema(publication).$defs ?? {})) {
      const { properties = {} } = definition as { properties?: object };
      assert.doesNotMatch(JSON.stringify(properties), /"properties"/, `${name} has a record in it that has no definition.`);
    }
  });

  test('gives the words of a vocabulary with what they mean', () => {
    const certainty = definitions.find(({ name }) => name === 'Certainty');
    assert.deepEqual(
      certainty?.words,
      Object.entries(CERTAINTIES).map(([word, { label, meaning }]) => ({ word, label, meaning })),
    );
  });

  test('says what a field holds', () => {
    const point = definitions.find(({ name }) => name === 'Point');
    const cite = definitions.find(({ name }) => name === 'Cite');
    const held = (fields: (typeof definitions)[number]['fields'] = [], name: string) => {
      const field = fields.find((each) => each.name === name);
      return field && [field.many, field.holds, field.required];
    };
    assert.deepEqual(held(point?.fields, 'title'), [false, 'text', true]);
    assert.deepEqual(held(point?.fields, 'version'), [false, 'day', true]);
    assert.deepEqual(held(point?.fields, 'address'), [false, 'address', true]);
    assert.deepEqual(held(point?.fields, 'cites'), [true, 'Cite', true]);
    assert.deepEqual(held(point?.fields, 'holders'), [true, 'text', false]);
    assert.deepEqual(held(cite?.fields, 'paragraph'), [false, 'number or “standfirst”', false]);
  });
});
