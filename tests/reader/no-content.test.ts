import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const work = mkdtempSync(join(tmpdir(), 'readout-no-content-'));
after(() => rmSync(work, { recursive: true, force: true }));
const talks = join(work, 'talks');
const clear = () => rmSync(talks, { recursive: true, force: true });
const write = (name: string, text = '') => {
  mkdirSync(join(talks, name, '..'), { recursive: true });
  writeFileSync(join(talks, name), text);
};
const errors = (folder = talks) => readContent(folder, '/').problems.filter(isError);

suite('a folder of content is an error that names it', () => {
  beforeEach(clear);
  const cases: [what: string, make: () => void, rule: string, said: RegExp][] = [
    ['if it is not there', () => {}, 'bad-file', /^There is no such folder\. Set CONTENT_DIR/],
    ['if it is a link to nothing', () => symlinkSync('nowhere', talks), 'bad-file', /^There is no such folder\./],
    ['if it is a file', () => writeFileSync(talks, ''), 'bad-file', /^This is not a folder\. Set CONTENT_DIR/],
    ['if it is a link to a file', () => symlinkSync('/dev/null', talks), 'bad-file', /^This is not a folder\./],
    ['if it is empty', () => mkdirSync(talks), 'no-content', /^This folder has no ledger and no entries\..*disk is mounted/],
    ['if it holds only what editors and systems put there', () => write('.gitkeep'), 'no-content', /no entries/],
    ['if its folders hold only that', () => write('topics/.gitkeep'), 'no-content', /no entries/],
    [
      'if all its folders are empty',
      () => {
        for (const name of ['actors', 'briefings', 'sources', 'topics']) mkdirSync(join(talks, name), { recursive: true });
      },
      'no-content',
      /no entries/,
    ],
    ['if its ledger has issued nothing', () => write('ledger.json', '{"entries":[],"points":[]}'), 'no-content', /no entries/],
    ['if it is a link to an empty folder', () => symlinkSync(mkdtempSync(join(work, 'empty-')), talks), 'no-content', /no entries/],
  ];
  for (const [what, make, rule, said] of cases) {
    test(what, () => {
      make();
      const [problem, ...others] = errors();
      assert.deepEqual(others, []);
      assert.deepEqual([problem?.rule, problem?.file, problem?.line, problem?.column], [rule, talks, 1, 1]);
      assert.match(problem?.message ?? '', said);
    });
  }
});

suite('a folder of content is not taken for an empty one', () => {
  beforeEach(clear);
  const rules = () => errors().map(({ rule }) => rule);

  test('if it is a link to a folder with content', () => {
    symlinkSync(SOUND, talks);
    assert.deepEqual(errors(), []);
    assert.ok(readContent(talks, '/').briefings.size > 0);
  });

  test('if its ledger cannot be read: that is said, and nothing else', () => {
    write('ledger.json', '{"entries":');
    assert.deepEqual([...new Set(rules())], ['bad-yaml']);
  });

  test('if all entries are gone that its ledger has issued', () => {
    mkdirSync(talks);
    cpSync(join(SOUND, 'ledger.jsonl'), join(talks, 'ledger.jsonl'));
    assert.ok(rules().length > 0 && rules().every((rule) => rule === 'lost-entry'), rules().join());
  });

  test('if it holds something that is none of content: that is said, and nothing else', () => {
    write('notes.txt');
    assert.deepEqual(rules(), ['bad-file']);
  });

  test('from the first entry on', () => {
    write('topics/ferry.yaml', 'name: Ferry\ndefinition: The ferry.\n');
    assert.deepEqual(rules(), ['no-ledger']);
  });
});
