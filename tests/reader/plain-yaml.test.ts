import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readPlainYaml, splitFrontmatter } from '../../src/reader/frontmatter.ts';

const slowly = (text: string): unknown => parse(text, { version: '1.2', schema: 'core', logLevel: 'silent' });

describe('YAML that has nothing unusual in it', () => {
  const files = globSync('{content,tests/fixtures/sound,tests/fixtures/antarctic-treaty}/**/*.{md,yaml}');

  test('is read as the parser with places reads it, in every entry', () => {
    assert.ok(files.length > 50, `Only ${files.length} entries were found.`);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const yaml = file.endsWith('.md') ? (splitFrontmatter(text)?.yaml ?? '') : text;
      const plain = readPlainYaml(yaml);
      if (plain !== undefined) assert.deepEqual(plain, slowly(yaml), file);
    }
  });

  test('is read so whatever the values are', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          'no',
          'yes',
          'null',
          '~',
          'true',
          '2031-03-02',
          '2031-03',
          '0x1f',
          '0o17',
          '1e3',
          '.5',
          '.inf',
          '12:30',
          '- a',
          'a: b',
          '#',
        ),
        fc.integer(),
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(fc.string(), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, (given) => {
        const text = stringify({ given });
        const plain = readPlainYaml(text);
        if (plain !== undefined) assert.deepEqual(plain, slowly(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('YAML that is left to the parser with places', () => {
  for (const [what, text] of [
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!binary aGk='],
    ['a merge', 'a: { b: 1 }\n<<: { c: 2 }'],
    ['a tab', 'a:\t1'],
    ['an escape', 'a: "\\u0000"'],
    ['a binary number', 'a: 0b11'],
    ['a number with underscores', 'a: 1_000'],
    ['a zero below zero', 'a: -0'],
    ['a key that occurs twice', 'a: 1\na: 2'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['a list that is not closed', 'a: [1, 2'],
    ['nesting without end', '['.repeat(100_000)],
  ] as const) {
    test(what, () => assert.equal(readPlainYaml(text), undefined));
  }
});
