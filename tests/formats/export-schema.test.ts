import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { exportJsonSchema, SCHEMA_VERSION } from '../../src/formats/json/export-schema.ts';
import { publication } from '../support/publication.ts';

/** The digest of the schema without its words, for the version that it says. */
const SHAPE = { version: '2.1.0', digest: '8f249b9e2aa00664' };

const WORDS = ['description', 'title', '$comment'];

test('the published schema says its version, which changes with its shape', () => {
  const schema = exportJsonSchema(publication);
  const shape = JSON.stringify(schema, (key, value) => (WORDS.includes(key) && typeof value === 'string' ? undefined : value));
  assert.equal(schema.$comment, `Version ${SCHEMA_VERSION}`);
  assert.deepEqual(
    { version: SCHEMA_VERSION, digest: createHash('sha256').update(shape).digest('hex').slice(0, 16) },
    SHAPE,
    'The schema has another shape. Say in .github/CHANGELOG.md what changed, raise SCHEMA_VERSION if the last one was released, and write the new digest here.',
  );
});
