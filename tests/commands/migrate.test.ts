import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dropField } from '../../src/commands/migrate/drop-field.ts';
import { copyFixture, runCommand } from '../support/run-command.ts';

const BRIEFING = 'briefings/2031-05-third-round.md';
const migrate = (content: string, before?: string) => runCommand('migrate.ts', { content, before });
const fixture = (version: string) => copyFixture(`content-${version}`);

describe('npm run migrate', () => {
  const content = fixture('0.1');
  const first = migrate(content);

  test('turns content of version 0.1 into that of 0.2, with comments, order and quotation marks as they were', () => {
    assert.equal(first.status, 0, first.stderr);
    assert.deepEqual(filesOf(content), filesOf(fixture('0.2')));
  });

  for (const line of [
    'sources/solvik-communique.yaml: kind: official-statement is now joint-statement, since several actors issued it',
    `${BRIEFING}: party is rewritten (3 times)`,
    `${BRIEFING}: attribution is removed from a1, a3, r1, where it follows from the readouts and the sources`,
    `${BRIEFING}: left to you: a2 keeps "attribution: joint": without it, reported would follow`,
    `${BRIEFING}: left to you: halden-isles now has "isParty: true", because the briefing treats it as a party: check that a source does too`,
  ] as const) {
    test(`says what it did and what it left: ${line}`, () => assert.ok(first.stdout.includes(`${content}/${line}\n`), first.stdout));
  }

  test('finds nothing left to do the second time, and writes no file', () => {
    const stamps = () => Object.keys(filesOf(content)).map((file) => statSync(join(content, file)).mtimeMs);
    const before = stamps();
    const { status, stdout } = migrate(content);
    assert.equal(status, 0);
    assert.match(stdout, /^Nothing was changed\.\nThe content is of version 0\.2\.$/m);
    assert.deepEqual(stamps(), before);
  });

  test('leaves a file that cannot be read as it is, names it, and does the rest; once it is fixed, it finishes', () => {
    const content = fixture('0.1');
    const source = join(content, 'sources/harbour-gazette.yaml');
    const sound = readFileSync(source, 'utf8');
    writeFileSync(source, 'name: [the Gazette\n');
    const broken = migrate(content);
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /harbour-gazette\.yaml:\d+:\d+ {2}bad-yaml /);
    assert.equal(readFileSync(source, 'utf8'), 'name: [the Gazette\n');
    assert.match(readFileSync(join(content, BRIEFING), 'utf8'), /holders: \[estmark\]\n {4}attribution: press # as the Gazette has it/);
    writeFileSync(source, sound);
    assert.equal(migrate(content).status, 0);
    assert.deepEqual(filesOf(content), filesOf(fixture('0.2')));
  });

  for (const [how, was, written, becomes] of [
    ['on lines of its own', 'capacity: hosting', 'capacity: >-\n      hosting', 'capacities: ["hosting"]'],
    ['on the next line', 'holder: estmark', 'holder:\n      estmark', 'holders: [estmark]'],
    ['as a list', 'holder: estmark', 'holder: [estmark] # אחד', 'holders: [estmark] # אחד'],
    ['as a list of lines', 'holder: estmark', 'holder:\n      - estmark', 'holders:\n      - estmark'],
    ['in words', 'place: Solvik ', 'place: "by a phone call" ', 'mode: telephone '],
  ] as const) {
    test(`reads a value that is written ${how}, and loses nothing: ${written}`, () => {
      const content = fixture('0.1');
      const path = join(content, BRIEFING);
      writeFileSync(path, readFileSync(path, 'utf8').replace(was, written));
      const { status, stderr } = migrate(content);
      assert.equal(status, 0, stderr);
      assert.ok(readFileSync(path, 'utf8').includes(becomes), readFileSync(path, 'utf8'));
    });
  }

  test('changes nothing of a newer version, and says so', () => {
    const content = fixture('0.1');
    writeFileSync(join(content, 'version.yaml'), 'version: "1.0"\n');
    const before = filesOf(content);
    const { status, stderr } = migrate(content);
    assert.equal(status, 1);
    assert.match(stderr, /version\.yaml:1:10 {2}newer-content {2}The content is of version 1\.0, /);
    assert.deepEqual(filesOf(content), before);
  });

  test('loses nothing on a full disk: a file holds what it held, and the next run finishes', () => {
    const content = fixture('0.1');
    appendFileSync(join(content, BRIEFING), '\nThey met again. '.repeat(100));
    const before = filesOf(content);
    const { status, stderr } = migrate(content, 'ulimit -f 1;');
    assert.equal(status, 1);
    assert.match(stderr, /was not written: the file would exceed the size limit\. What was there is unchanged\./);
    assert.equal(filesOf(content)[BRIEFING], before[BRIEFING]);
    assert.equal(migrate(content).status, 0);
    assert.match(readFileSync(join(content, BRIEFING), 'utf8'), /places: \[Solvik\]/);
  });

  test('needs no ledger: what was never published is of the new version, and the next command issues it', () => {
    const content = fixture('0.1');
    rmSync(join(content, 'ledger.jsonl'));
    const { status, stdout, stderr } = migrate(content);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /The content is of version 0\.2\. Run "npm run ledger", then "npm run check", and commit\.\n$/);
  });

  test('refuses a folder that has no content', () => {
    const content = fixture('0.1');
    for (const name of readdirSync(content)) rmSync(join(content, name), { recursive: true });
    const { status, stderr } = migrate(content);
    assert.equal(status, 1);
    assert.match(stderr, /no-content/);
  });
});

describe('a field is taken out of YAML, and nothing else', () => {
  for (const [what = '', yaml = '', expected = ''] of [
    ['on a line of its own', 'p:\n  - id: a1\n    x: y\n    z: 1\n', 'p:\n  - id: a1\n    z: 1\n'],
    ['on the last line', 'p:\n  - id: a1\n    x: y', 'p:\n  - id: a1\n'],
    ['with Windows line ends', 'p:\r\n  - id: a1\r\n    x: y\r\n    z: 1\r\n', 'p:\r\n  - id: a1\r\n    z: 1\r\n'],
    [
      'under a comment, before which a comment stands',
      'p:\n  - id: a1\n    # one\n    x: y # two\n',
      'p:\n  - id: a1\n    # one\n    # two\n',
    ],
    ['first in an item', 'p:\n  - x: y\n    id: a1\n', 'p:\n  - id: a1\n'],
    ['in quotation marks', 'p:\n  - id: "a1"\n    "x": \'y\'\n', 'p:\n  - id: "a1"\n'],
    ['first on one line', 'p: [{ x: y, id: a1 }]\n', 'p: [{ id: a1 }]\n'],
    ['in the middle of one line', 'p: [{ id: a1, x: y, z: "x: y" }]\n', 'p: [{ id: a1, z: "x: y" }]\n'],
    ['last on one line', 'p: [{ id: a1, x: y }]\n', 'p: [{ id: a1 }]\n'],
    ['beside words of another script', 'p: [{ title: "شروط: x", x: y, z: 1 }]\n', 'p: [{ title: "شروط: x", z: 1 }]\n'],
  ] as const) {
    test(what, () => assert.deepEqual(dropField(yaml, 'x', [['p', 0]]), { yaml: expected, left: [] }));
  }
  for (const [what = '', yaml = ''] of [
    ['the only field of an item', 'p:\n  - x: y\n'],
    ['first in an item, before a comment', 'p:\n  - x: y\n    # of a1\n    id: a1\n'],
    ['a field that is not there', 'p:\n  - id: a1\n'],
  ] as const) {
    test(`${what} is left where it is, and told`, () => assert.deepEqual(dropField(yaml, 'x', [['p', 0]]), { yaml, left: [['p', 0]] }));
  }
});

/** Returns what the files of a folder hold, by path. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
