import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import fc from 'fast-check';
import { severityOf } from '../../src/model/rules.ts';
import { readContent } from '../../src/reader/read-content.ts';

const INPUTS = 20_000;
const SOUND = 'tests/fixtures/sound';
const FILES = globSync('**/*.{md,yaml,json}', { cwd: SOUND }).toSorted();
const sound = new Map(FILES.map((file) => [file, readFileSync(join(SOUND, file))]));

/** What files are broken by, by hand and by programs. */
const SIGNS = ['"', "'", ': ', '- ', '[', ']', '{', '}', '|', '>', '#', '&a ', '*a', '!!map ', '---\n', '\n\n', '\t', '\r', '\0', '\ufeff'];
const WORDS = [
  '\u202e',
  'ＮＯ',
  '](actor:x)',
  '](point:z9)',
  '<b>',
  '`',
  '**',
  '~',
  'null',
  '2031-02-30',
  '1e999',
  '[^1]',
  '![](x)',
  'id: a1\n',
];

const inserted = fc.oneof(
  fc.constantFrom(...SIGNS, ...WORDS).map((text) => Buffer.from(text)),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  // A piece of one file in another.
  fc.record({ from: fc.constantFrom(...sound.values()), at: fc.nat(4000), length: fc.nat(200) }).map(piece),
);
const change = fc.record({ at: fc.nat(6000), removed: fc.oneof(fc.constant(0), fc.nat(60)), inserted });
const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: FILES.length, maxLength: FILES.length });

suite('the reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-random-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(SOUND, folder, { recursive: true });

  test(`reads ${INPUTS} files with random changes without an exception, and says of each fault where and what it is`, () => {
    fc.assert(
      fc.property(changes, (ofFiles) => {
        const texts = new Map(FILES.map((file, index) => [join(folder, file), changed(file, ofFiles[index] ?? [])]));
        for (const [path, bytes] of texts) writeFileSync(path, bytes);
        for (const { file, line, column, message, rule } of readContent(folder, '/').problems) {
          const lines =
            texts
              .get(file)
              ?.toString()
              .split(/\r\n|\r|\n/) ?? [];
          assert.match(severityOf(rule), /^(?:error|warning)$/);
          assert.match(message, /^\S.*\.$/s);
          assert.ok(line >= 1 && line <= lines.length && column >= 1, `${file}:${line}:${column} ${message}`);
        }
      }),
      { numRuns: Math.ceil(INPUTS / FILES.length) },
    );
  });
});

function changed(file: string, list: { at: number; removed: number; inserted: Buffer }[]): Buffer {
  return list.reduce((bytes, { at, removed, inserted }) => {
    const start = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(start + removed)]);
  }, sound.get(file) ?? assert.fail(file));
}

function piece({ from, at, length }: { from: Buffer; at: number; length: number }): Buffer {
  const start = at % from.length;
  return from.subarray(start, start + length);
}
