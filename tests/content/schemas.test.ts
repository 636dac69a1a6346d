import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { entryJsonSchema } from '../../src/commands/new/write-schemas.ts';
import { COLLECTIONS, type Collection } from '../../src/model/addresses/paths.ts';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';
import { readContent } from '../../src/reader/read-content.ts';

const content = readContent('content', '/');
const idsOf = (collection: Collection) => [...content[collection].keys()];
const IDS = Object.fromEntries(COLLECTIONS.map((collection) => [collection, idsOf(collection)])) as Record<Collection, string[]>;

for (const collection of COLLECTIONS) {
  test(`every file of ${collection} passes the schema that editors have of it`, () => {
    const ajv = new Ajv({ allErrors: true, keywords: ['enumDescriptions'] });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(JSON.stringify(entryJsonSchema(collection, IDS))));
    for (const file of globSync(`content/${collection}/*`)) {
      const text = readFileSync(file, 'utf8');
      assert.ok(
        validate(parse(file.endsWith('.md') ? (splitFrontmatter(text)?.yaml ?? '') : text)),
        `${file}: ${ajv.errorsText(validate.errors)}`,
      );
    }
  });
}
