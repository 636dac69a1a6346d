import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('sound');
const make = (noun: string, flags: Record<string, string | string[]>, typed?: string) =>
  runCommand('new.ts', {
    content,
    args: [noun, ...Object.entries(flags).flatMap(([flag, values]) => [values].flat().flatMap((value) => [`--${flag}`, value]))],
    typed,
  });
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const errors = () => JSON.parse(runCommand('check.ts', { content, args: ['--format', 'json'] }).stdout).errors;

describe('npm run new', () => {
  test('writes an entry under a schema, each field with what it is, and issues its id', () => {
    const { status, stdout } = make('actor', { name: 'Günther Çelik', kind: 'person', side: 'norvania', description: 'An envoy.' });
    assert.equal(status, 0);
    assert.match(stdout, /issued actors\/gunther-celik/);
    assert.match(
      read('actors/gunther-celik.yaml'),
      /^# yaml-language-server: \$schema=\S+\/\.schemas\/actors\.json\n# The name that readers see\.\nname: Günther Çelik\n/,
    );
    assert.equal(errors(), 0);
  });

  test('asks for what the flags leave open, again where an answer will not do, and passes over what may be left out', () => {
    const { status, stdout } = make('topic', { name: 'The ice' }, '\nWho may cross the frozen lake.\n\n\n');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /"definition" is missing/);
    assert.match(read('topics/the-ice.yaml'), /name: The ice\n[\s\S]*definition: Who may cross the frozen lake\.\n/);
    assert.equal(errors(), 0);
  });

  test('writes nothing where the answers end too soon', () => {
    const { status, stderr } = make('topic', { name: 'A bridge' });
    assert.equal(status, 2);
    assert.match(stderr, /Nothing was written/);
    assert.equal(existsSync(join(content, 'topics/a-bridge.yaml')), false);
  });

  for (const name of ['أحمد الشرع', 'נתניהו', '外交部', 'Hamas (حماس)']) {
    test(`asks for the id, and writes nothing, where the name cannot be spelled in Latin letters: ${name}`, () => {
      const { status, stderr } = make('actor', { name, kind: 'person', side: 'norvania', description: 'An envoy.' });
      assert.equal(status, 2);
      assert.match(stderr, /Nothing was written\. .* flags: --id\.$/m);
      assert.equal(errors(), 0);
    });
  }

  test('says of every flag at once what is wrong with it, with the nearest that exists', () => {
    const { status, stderr } = make('actor', { name: 'X', kind: 'persn', side: 'norvana', description: 'X.' });
    assert.equal(status, 2);
    assert.match(stderr, /--kind: .*Did you mean "person"\?\n--side: There is no actor "norvana"\..*Did you mean "norvania"\?\n/);
  });

  for (const [what, flags, refusal] of [
    ['a file that exists', { name: 'Estmark' }, '"estmark" already exists.'],
    ['a former id', { id: 'myra-solen', name: 'Myra' }, '"myra-solen" already leads to "mira-solen".'],
  ] as const) {
    test(`refuses the id of ${what}`, () => {
      const before = read('actors/estmark.yaml');
      const { status, stderr } = make('actor', { ...flags, kind: 'person', description: 'X.' });
      assert.equal(status, 2);
      assert.ok(stderr.startsWith(refusal), stderr);
      assert.equal(read('actors/estmark.yaml'), before);
    });
  }

  test('writes a source, a briefing on it and points of it that pass the check', () => {
    const source = { name: 'the ice treaty', kind: 'official-statement', publisher: 'Port of Solvik', address: 'https://example.org/ice' };
    assert.equal(make('source', { ...source, paragraphs: '3' }).status, 0);
    const talks = { event: 'Ice talks', places: 'Solvik', first: '2031-05-02', 'as-of': '2031', parties: ['norvania', 'estmark'] };
    const texts = { title: 'Third: the ice', summary: 'They met.', analysis: 'They met on the ice.' };
    assert.equal(make('briefing', { ...talks, ...texts, sources: 'ice-treaty' }).status, 0);
    const point = { briefing: '2031-05-ice-talks', title: 'No cars', text: 'No cars.', topics: 'ferry-line' };
    for (const kind of ['floated', 'agreed', 'agreed']) {
      const { status, stderr } = make('point', { ...point, kind, source: 'ice-treaty', paragraph: '2', from: 'No: cars' });
      assert.equal(status, 0, stderr);
    }
    assert.match(
      read('briefings/2031-05-ice-talks.md'),
      /\nagreed:\n {2}- id: a1\n[\s\S]*\n {2}- id: a2\n[\s\S]*\nfloated:\n {2}- id: f1\n/,
    );
    assert.match(read('ledger.jsonl'), /"briefing":"2031-05-ice-talks","id":"a2"/);
    assert.equal(errors(), 0);
  });

  test('puts back the file where the point would not pass the check', () => {
    const path = 'briefings/2031-03-second-round.md';
    const before = read(path);
    const point = {
      briefing: '2031-03-second-round',
      kind: 'red-line',
      title: 'X',
      text: 'X.',
      topics: 'ferry-line',
    };
    const { status, stderr } = make('point', { ...point, source: 'solvik-communique' });
    assert.equal(status, 2);
    assert.match(stderr, /"holders" is missing[\s\S]*Nothing was written/);
    assert.equal(read(path), before);
  });

  test('says what it can write', () => {
    assert.match(make('speech', {}).stderr, /actor\|topic\|source\|process\|briefing\|point/);
  });
});
