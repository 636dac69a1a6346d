import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { QUESTIONS } from '../../src/commands/new/questions.ts';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('sound');
const BRIEFING = 'briefings/2031-05-ice-talks.md';
const make = (...args: string[]) => runCommand('new.ts', { content, args });
const read = () => readFileSync(join(content, BRIEFING), 'utf8');
const texts = ['--title', 'The ice', '--summary', 'They met.', '--event', 'Ice talks', '--analysis', 'They met.', '--as-of', '2031-05'];
const who = ['--sources', 'solvik-communique', '--parties', 'norvania', '--parties', 'estmark'];
const point = ['--briefing', '2031-05-ice-talks', '--title', 'A toll', '--text', 'Whether there is one.', '--topics', 'ferry-line'];

describe('npm run new asks for what real talks have', () => {
  test('a round held online, that ended without agreement, with who hosted and mediated it', () => {
    const made = make(
      'briefing',
      ...texts,
      ...who,
      '--mode',
      'online',
      '--outcome',
      'no-agreement',
      '--others',
      'halden-isles=hosting,mediating',
    );
    assert.equal(made.status, 0, made.stderr);
    assert.match(read(), /\n {2}name: Ice talks\n {2}mode: online\n/);
    assert.match(read(), /\noutcome:\n {2}result: no-agreement\n {2}cites:\n {4}- source: solvik-communique\n/);
    assert.match(read(), /\n {2}- actor: estmark\n {2}- actor: halden-isles\n {4}capacities:\n {6}- hosting\n {6}- mediating\n/);
  });

  test('an unresolved issue, with its alternatives and who stands for each', () => {
    const alternatives = ['No toll = norvania, estmark', 'لا رسوم', 'A toll of x = 3 = not-stated'].flatMap((each) => [
      '--alternatives',
      each,
    ]);
    const made = make('point', ...point, '--kind', 'unresolved', ...alternatives, '--source', 'solvik-communique', '--paragraph', '1');
    assert.equal(made.status, 0, made.stderr);
    assert.match(read(), /\nunresolved:\n {2}- id: u1\n/);
    assert.match(read(), /- text: No toll\n {8}backers: \[norvania, estmark\]\n/);
    assert.match(read(), /- text: لا رسوم\n {8}backers: not-stated\n/);
    assert.match(read(), /- text: A toll of x = 3\n {8}backers: not-stated\n/);
  });

  for (const [what, others, fault] of [
    ['a capacity that is none', 'halden-isles=hosting,dancing', /^--others: "dancing" is no capacity\. .* mediating, hosting,/],
    ['a capacity that is misspelt', 'halden-isles=obsrving', /^--others: "obsrving" is no capacity\. .*Did you mean "observing"\?\n/],
    ['no capacity', 'halden-isles', /^--others: "halden-isles" has no capacity\. .* mediating, hosting,/],
    ['an actor that there is not', 'halden-isle=hosting', /^--others: There is no actor "halden-isle"\. .*Did you mean "halden-isles"\?\n/],
  ] as const) {
    test(`refuses ${what}, and says what was probably meant or what there is`, () => {
      const { status, stderr } = make('briefing', ...texts, ...who, '--others', others);
      assert.equal(status, 2);
      assert.match(stderr, fault);
    });
  }

  for (const [what, args, fault] of [
    [
      'a name for an id',
      ['--issuers', 'Norvania', '--issuers', 'Турция'],
      /^--issuers: There is no actor "Norvania"\. .*Did you mean "norvania"\?\n--issuers: There is no actor "Турция"\./,
    ],
    ['two values after one flag', ['--issuers', 'norvania', 'estmark'], /^No flag takes "estmark"\. Repeat the flag/],
    ['a flag that there is not', ['--publishr', 'X'], /^There is no flag "--publishr"\. Did you mean "--publisher"\?\n/],
    ['a flag without its value', ['--note'], /^--note: nothing follows it\./],
  ] as const) {
    test(`refuses ${what}`, () => {
      const { status, stderr } = make('source', '--name', 'X', '--kind', 'treaty', '--publisher', 'X', ...args);
      assert.equal(status, 2);
      assert.match(stderr, fault);
    });
  }

  test('refuses who backs an alternative if there is no such actor', () => {
    const alternatives = ['--alternatives', 'No toll = norvana', '--alternatives', 'A toll of x = y'];
    const { status, stderr } = make('point', ...point, '--kind', 'unresolved', ...alternatives, '--source', 'solvik-communique');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^--alternatives: There is no actor "norvana"\. .*Did you mean "norvania"\?\n--alternatives: There is no actor "y"/,
    );
  });

  test('a treaty that numbers its articles, and a draft, to which nothing is issued', () => {
    const treaty = ['--name', 'the treaty', '--kind', 'treaty', '--publisher', 'X', '--numbering', 'articles', '--paragraphs', '15'];
    assert.equal(make('source', ...treaty).status, 0);
    assert.match(readFileSync(join(content, 'sources/treaty.yaml'), 'utf8'), /\nnumbering: articles\n/);
    const made = make('briefing', ...texts, ...who, '--id', '2031-06-draft', '--draft');
    assert.equal(made.status, 0, made.stderr);
    assert.doesNotMatch(made.stdout, /issued/);
    assert.match(readFileSync(join(content, 'briefings/2031-06-draft.md'), 'utf8'), /\ndraft: true\n/);
  });
});

describe('npm run new -- … --help', () => {
  for (const [noun, questions] of Object.entries(QUESTIONS)) {
    test(`lists every flag of the noun "${noun}", and writes nothing`, () => {
      const { status, stdout, stderr } = make(noun, '--help');
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual(
        stdout.match(/^ {2}--\S+$/gm),
        questions.map(({ flag }) => `  --${flag}`),
      );
    });
  }

  test('says without a noun what can be written', () => {
    const { status, stdout } = make('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^npm run new -- actor\|topic\|source\|process\|briefing\|point\n/);
  });
});
