import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { addFormerId } from '../../src/commands/rename/add-former-id.ts';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { copyFixture, runCommand } from '../support/run-command.ts';

/** Renames an entry of a copy of a fixture; returns what the command said, and the folder. */
function rename(fixture: string, args: string[], prepare: (folder: string) => void = () => {}) {
  const content = copyFixture(fixture);
  prepare(content);
  const texts = () =>
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map((path) => readFileSync(join(content, path), 'utf8'))
      .join('\n');
  const before = texts();
  return { content, before, texts, ...runCommand('rename.ts', { content, args }) };
}
/** Adds two pages of the publication that link to each other. */
function withPages(folder: string): void {
  const page = (text: string) => `---\ntitle: A page\ndescription: It says who.\n---\n\n${text}\n`;
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/imprint.md'), page('See [the rules](page:our-rules).'));
  writeFileSync(join(folder, 'pages/our-rules.md'), page('See [us](page:imprint), the [same](<page:imprint>).'));
  writeFileSync(join(folder, 'site.yaml'), 'footer: By [us](page:imprint).\nnavigation: [imprint, our-rules] # imprinted\n');
}

const errorsIn = (content: string) =>
  readContent(content, '/')
    .problems.filter(isError)
    .map(({ message }) => message);
/** How often a text has an id, as a whole. */
const count = (text: string, id: string) => text.match(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))?.length ?? 0;

describe('npm run rename', () => {
  for (const [noun, from, to, file] of [
    ['actor', 'norvania', 'republic-of-norvania', 'actors/republic-of-norvania.yaml'],
    ['topic', 'ferry-line', 'lake-ferry', 'topics/lake-ferry.yaml'],
    ['source', 'harbour-gazette', 'gazette', 'sources/gazette.yaml'],
    ['briefing', '2031-01-first-round', '2031-01-opening', 'briefings/2031-01-opening.md'],
  ] as const) {
    test(`gives the ${noun} "${from}" another id: its file, every field and link, the former ids and the ledger`, () => {
      const { content, before, texts, status, stdout, stderr } = rename('sound', [noun, from, to]);
      assert.equal(status, 0, stdout + stderr);
      assert.ok(existsSync(join(content, file)));
      assert.deepEqual(errorsIn(content), []);
      assert.equal(count(texts(), from), 1, 'the id stays among the former ids alone');
      assert.equal(count(texts(), to), count(before, from) + count(before, to));
      assert.match(readFileSync(join(content, file), 'utf8'), new RegExp(`^formerIds: \\[(?:.*, )?${from}\\]$`, 'm'));
      assert.match(readFileSync(join(content, 'ledger.jsonl'), 'utf8'), new RegExp(`"id":"${to}"`));
    });
  }

  test('says that nothing leads on from an address that was never published', () => {
    const draft = (folder: string) => {
      const file = join(folder, 'briefings/2031-05-third-round.md');
      const text = readFileSync(join(folder, 'briefings/2031-01-first-round.md'), 'utf8');
      writeFileSync(file, text.replace('\n---\n\n', '\ndraft: true\n---\n\n'));
    };
    const { content, status, stdout, stderr } = rename('sound', ['briefing', '2031-05-third-round', '2031-05-last-round'], draft);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /; it had no address yet, so there is nothing to redirect\.\n/);
    assert.doesNotMatch(readFileSync(join(content, 'briefings/2031-05-last-round.md'), 'utf8'), /formerIds/);
  });

  test('takes the points of a briefing along, and what other rounds say of them', () => {
    const { content, texts, status, stderr } = rename('three-rounds', ['briefing', '2032-10-vella', '2032-10-first']);
    assert.equal(status, 0, stderr);
    assert.deepEqual(errorsIn(content), []);
    assert.equal(count(texts(), '2032-10-vella'), 1);
    assert.match(
      readFileSync(join(content, 'ledger.jsonl'), 'utf8'),
      /"briefing":"2032-10-first","id":"f1","kind":"floated","number":1,"issued":"2033-07-10"/,
    );
  });

  test('leaves no trace of an id that was never issued', () => {
    const { content, texts, status } = rename('sound', ['topic', 'bridge', 'road'], (folder) =>
      writeFileSync(join(folder, 'topics/bridge.yaml'), 'name: A bridge\ndefinition: A bridge.\n'),
    );
    assert.equal(status, 0);
    assert.equal(count(texts(), 'bridge'), 2, 'the words of the entry');
    assert.ok(!readFileSync(join(content, 'topics/road.yaml'), 'utf8').includes('formerIds'));
  });

  test('gives a page of the publication another id: its file, every link to it and its place in the navigation', () => {
    const { content, before, texts, status, stdout, stderr } = rename('sound', ['page', 'imprint', 'who-we-are'], withPages);
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(content, 'pages/who-we-are.md')));
    assert.deepEqual(errorsIn(content), []);
    assert.equal(count(texts(), 'imprint'), 0);
    assert.equal(count(texts(), 'who-we-are'), count(before, 'imprint'));
    assert.match(readFileSync(join(content, 'site.yaml'), 'utf8'), /^navigation: \[who-we-are, our-rules\] # imprinted$/m);
    assert.match(stdout, /nothing leads from the old address \("\/imprint\/"\) to the new one/);
  });

  for (const [to, why] of [
    ['our-rules', /"our-rules" already exists\. Choose another id\. Nothing was renamed\./],
    ['search', /"\/search\/" is an address of the site itself\. Choose another id\. Nothing was renamed\./],
  ] as const) {
    test(`refuses to give a page the id "${to}"`, () => {
      const { before, texts, status, stderr } = rename('sound', ['page', 'imprint', to], withPages);
      assert.equal(status, 1);
      assert.match(stderr, why);
      assert.equal(texts(), before);
    });
  }

  for (const [what, args, why] of [
    ['an entry that is not there', ['topic', 'fery-line', 'x'], /There is no topic "fery-line"\. Did you mean "ferry-line"\?/],
    [
      'an id that another entry has',
      ['topic', 'ferry-line', 'winter-tolls'],
      /"winter-tolls" already exists\. Choose another id\. Nothing was renamed\./,
    ],
    ['an id that leads to another entry', ['topic', 'winter-tolls', 'ferries'], /"ferries" already leads to "ferry-line"/],
    ['an id that none can be', ['topic', 'ferry-line', 'Паром'], /"Паром" cannot be an id/],
    ['something that is no entry', ['point', 'a1', 'a2'], /Say what to rename: npm run rename -- briefing\|process\|actor\|topic\|source/],
    ['nothing', [], /Say what to rename/],
  ] as [string, string[], RegExp][]) {
    test(`refuses ${what}, and changes nothing`, () => {
      const { before, texts, status, stderr } = rename('sound', args);
      assert.equal(status, 1);
      assert.match(stderr, why);
      assert.equal(texts(), before);
    });
  }

  test('refuses content that has an error, since a rename could hide it', () => {
    const { status, stderr } = rename('many-problems', ['actor', 'estmark', 'east']);
    assert.equal(status, 1);
    assert.match(stderr, /Nothing was renamed\. Fix the content first\./);
  });
});

describe('a former id is added', () => {
  for (const [where, text, expected] of [
    ['to a list in brackets', 'formerIds: [a]\nname: x\n', 'formerIds: [a, b]\nname: x\n'],
    ['to an empty one', 'formerIds: []\n', 'formerIds: [b]\n'],
    ['to a list of lines', 'formerIds:\n  - a\nname: x\n', 'formerIds:\n  - a\n  - b\nname: x\n'],
    ['to a list at the margin', 'formerIds:\n- a\n', 'formerIds:\n- a\n- b\n'],
    ['to a file without one', 'name: x', 'name: x\nformerIds: [b]\n'],
  ] as const) {
    test(where, () => assert.equal(addFormerId('x.yaml', text, 'b'), expected));
  }
  test('to a briefing, above the analysis', () =>
    assert.equal(addFormerId('x.md', '---\ntitle: x\n---\n\nText.\n', 'b'), '---\ntitle: x\nformerIds: [b]\n---\n\nText.\n'));
});
