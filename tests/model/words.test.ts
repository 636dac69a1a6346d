import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { z } from 'zod';
import { RULE_GROUPS } from '../../src/model/rules.ts';
import { schemas } from '../../src/model/schema/collections.ts';
import { formerLedgerSchema } from '../../src/model/schema/ledger.ts';
import * as vocabulary from '../../src/model/schema/vocabulary.ts';

const SENTENCE = /^[“"\p{Lu}\d].*[.)]$/su;

suite('the words of the vocabularies', () => {
  for (const [name, words] of Object.entries(vocabulary)) {
    for (const [word, said] of Object.entries(words as Record<string, Record<string, string>>)) {
      test(`${name}: ${word} has what readers see, and what it means in a sentence if it is not plain`, () => {
        assert.match(word, /^[a-z]+(?:-[a-z]+)*$/);
        const { label, meaning, inverse, plural } = said;
        for (const text of [label, inverse ?? label, plural ?? label]) assert.match(text ?? '', /^\p{L}[\p{L} ,’]+$/u);
        if (name !== 'TIES' && name !== 'ACTOR_KINDS') assert.match(meaning ?? '', SENTENCE);
        if (name === 'TIES') assert.ok(inverse);
        if (name === 'ACTOR_KINDS' || name === 'POINT_KINDS') assert.ok(plural);
      });
    }
  }
});

suite('the rules', () => {
  for (const { title, rules } of Object.values(RULE_GROUPS)) {
    test(`${title}: each says what breaks it, by an example, and what to do`, () => {
      assert.match(title, /^\p{Lu}/u);
      for (const [name, { meaning, example, fix }] of Object.entries(rules)) {
        assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
        assert.match(meaning, SENTENCE, name);
        assert.match(fix, SENTENCE, name);
        assert.notEqual(example, '', name);
      }
    });
  }
});

suite('the fields', () => {
  for (const [name, schema] of Object.entries({ ...schemas, ledger: formerLedgerSchema })) {
    test(`of ${name} say each what they hold`, () => {
      const silent = fieldsOf(z.toJSONSchema(schema, { io: 'input' }), name).filter(({ description }) => !SENTENCE.test(description));
      assert.deepEqual(silent, []);
    });
  }
});

/** Lists what is said of all fields of a schema, at any depth, save of those that can be one word only, and of the items of lists. */
function fieldsOf(schema: z.core.JSONSchema._JSONSchema, path: string): { path: string; description: string }[] {
  if (typeof schema === 'boolean') return [];
  const { description, examples = [], properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = schema;
  const fields = Object.entries(properties).flatMap(([key, field]): [string, string][] =>
    typeof field === 'object' && field.const === undefined ? [[key, field.description ?? '']] : [],
  );
  return [
    ...(description === undefined ? [] : [{ path, description }]),
    ...(examples.includes('') ? [{ path, description: 'an example that is empty' }] : []),
    ...fields.map(([key, said]) => ({ path: `${path}.${key}`, description: said })),
    ...Object.entries(properties).flatMap(([key, field]) => fieldsOf(field, `${path}.${key}`)),
    ...[...[items ?? []].flat(), ...anyOf, ...oneOf, ...allOf].flatMap((part) => fieldsOf(part, `${path}[]`)),
  ];
}
