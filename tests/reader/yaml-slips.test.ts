import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { EntryFile } from '../../src/reader/entry-file.ts';

const said = (yaml: string) =>
  new EntryFile('x.yaml', yaml).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

/** What an author types, what the one message says is wrong with it, and the line that it proposes. */
const SLIPS: [slip: string, yaml: string, place: string, why: string, meant: string][] = [
  ['a colon in a text', 'name: Paris: the talks\n', '1:7', 'A text that has a colon and a space in it', 'name: "Paris: the talks"'],
  ['a colon in Arabic', 'name: محادثات: باريس\n', '1:7', 'A text that has a colon', 'name: "محادثات: باريس"'],
  [
    'a colon in a text of two lines',
    'text: A text\n  with two: lines\n',
    '1:7',
    'A text that has a colon',
    'text: "A text with two: lines"',
  ],
  ['a colon and quotation marks', 'name: The "talks": one\n', '1:7', 'A text that has a colon', `name: 'The "talks": one'`],
  [
    'a colon in a field in brackets',
    'cites: [{ source: a, from: He said: yes }]\n',
    '1:28',
    'A text that has a colon',
    'cites: [{ source: a, from: "He said: yes" }]',
  ],
  ['a margin of tabs', 'event:\n\tname: x\n\tfirst: y\n', '2:1', 'This line begins with a tab, as does one more', '  name: x'],
  ['one space too many', 'event:\n  name: x\n   first: y\n  last: z\n', '3:1', 'This line begins with 3 spaces', '  first: y'],
  ['one space too few', 'event:\n  name: x\n first: y\n  last: z\n', '3:1', 'This line begins with 1 space,', '  first: y'],
  [
    'a field of an item beside its dash',
    'agreed:\n  - id: a1\n   title: b\n    text: c\n',
    '3:1',
    'This line begins with 3 spaces',
    '    title: b',
  ],
  [
    'an item one space too far left',
    'agreed:\n  - id: a1\n    title: b\n - id: a2\n',
    '4:1',
    'This line begins with 1 space',
    '  - id: a2',
  ],
  ['a field too far right at the margin', 'name: x\n kind: person\n', '2:1', 'This line begins with 1 space', 'kind: person'],
  [
    'a double quotation mark that is not closed',
    'name: "A talk\nkind: person\n',
    '1:7',
    'The quotation mark " at the beginning of the text is never',
    'name: "A talk"',
  ],
  ['one that another text closes', 'name: "A talk\ntitle: "B"\n', '1:7', 'The quotation mark "', 'name: "A talk"'],
  ['a single quotation mark that is not closed', "name: 'A talk\nkind: person\n", '1:7', "The quotation mark '", "name: 'A talk'"],
  ['an apostrophe in single quotation marks', "name: 'Syria's talks'\n", '1:7', 'An apostrophe ends a text', `name: "Syria's talks"`],
  [
    'quotation marks in quotation marks',
    'name: "The "talks" in Paris"\n',
    '1:7',
    'A text in double quotation marks cannot',
    `name: 'The "talks" in Paris'`,
  ],
  [
    'quotation marks around the first word',
    'name: "Talks" in Paris\n',
    '1:7',
    'A text that begins with a quotation mark',
    `name: '"Talks" in Paris'`,
  ],
  ['quotation marks of a printer around a colon', 'name: “Paris: talks”\n', '1:7', 'A text that has a colon', 'name: "Paris: talks"'],
  [
    'quotation marks inside a field in brackets',
    'cites: [{ from: "He "said" yes", source: a }]\n',
    '1:17',
    'This text has its own quotation marks',
    `cites: [{ from: 'He "said" yes', source: a }]`,
  ],
  ['a backslash', 'name: "C:\\path"\n', '1:7', 'Between double quotation marks, a backslash', "name: 'C:\\path'"],
  ['a star', 'name: *Talks* in Paris\n', '1:7', 'A text that begins with "*"', 'name: "*Talks* in Paris"'],
  ['an at sign', 'name: @talks\n', '1:7', 'A text that begins with "@"', 'name: "@talks"'],
  ['a percent sign', 'name: %talks\n', '1:7', 'A text that begins with "%"', 'name: "%talks"'],
  ['a backtick', 'name: `talks`\n', '1:7', 'A text that begins with "`"', 'name: "`talks`"'],
  ['a word in square brackets', 'name: [Talks] in Paris\n', '1:7', 'A text that begins with "["', 'name: "[Talks] in Paris"'],
  ['an exclamation mark', 'name: !Talks\n', '1:7', 'A text that begins with "!"', 'name: "!Talks"'],
  ['a list that is not closed', 'topics: [a, b\nkind: person\n', '1:9', 'The bracket "[" is never closed', 'topics: [a, b]'],
  [
    'a group of fields that is not closed',
    'cites:\n  - { source: a, at: b\nkind: person\n',
    '2:5',
    'The bracket "{" is never closed',
    '- { source: a, at: b }',
  ],
  [
    'a comma that is missing',
    'cites: [{ source: a paragraph: 3 }]\n',
    '1:20',
    'A comma is missing before "paragraph"',
    'cites: [{ source: a, paragraph: 3 }]',
  ],
  ['a colon without a space', 'kind: person\nname:Talks\n', '2:1', 'A space is missing after "name:"', 'name: Talks'],
  ['no colon', 'kind: person\nname Talks\n', '2:1', '"name" needs a colon', 'name: Talks'],
  ['an equals sign', 'kind: person\nname = Talks\n', '2:1', '"name" needs a colon', 'name: Talks'],
  ['a colon of Chinese type', 'kind: person\nname：会谈\n', '2:1', '"name" needs a colon', 'name: 会谈'],
  [
    'a text below ">-" that is not indented',
    'text: >-\nA text.\nkind: person\n',
    '2:1',
    'The text below ">-" has to be indented',
    '  A text.',
  ],
  [
    'a text below ">-" whose second line is indented less',
    'text: >-\n    A text\n  of two lines.\n',
    '3:1',
    'The text below ">-"',
    '    of two lines.',
  ],
  ['a text on the line of ">-"', 'text: >- A text.\nkind: person\n', '1:7', 'Nothing may follow ">-"', 'text: A text.'],
  [
    'a text that continues without being indented',
    'text: A text\nof two lines.\nkind: person\n',
    '2:1',
    'A text that continues on the next line',
    '  of two lines.',
  ],
  ['a list on the line of its field', 'topics: - a\n', '1:9', 'A list begins on the line below', 'topics: [a]'],
];

describe('a slip in the fields gets one message, which says what is wrong and how the line was meant', () => {
  for (const [slip, yaml, place, why, meant] of SLIPS) {
    test(slip, () => {
      const [message = '', ...others] = said(yaml);
      assert.deepEqual(others, []);
      assert.ok(message.startsWith(`${place} bad-yaml ${why}`), message);
      assert.ok(message.endsWith(` Write: ${meant}`), message);
    });
  }
});

describe('several slips', () => {
  test('are all named at once', () =>
    assert.deepEqual(
      said('name: Paris: talks\nkind: @person\nevent:\n  name: x\n   first: y\n').map((line) => line.split(' ')[0]),
      ['1:7', '2:7', '5:1'],
    ));

  test('of which the parser makes nothing are one message, without its words', () =>
    assert.deepEqual(said('name: x\n]: }\n- [\n'), [
      '2:1 bad-yaml From here on, the fields are not well-formed YAML. Look for a missing space, bracket or quotation mark here or in the line above.',
    ]));

  test('are not found in the longest lines either without an end of the message', () => {
    const [message = ''] = said(`name: A: ${'long '.repeat(200)}end\n`);
    assert.match(message, /Write: name: "A: (?:long )+… \S*(?: long)+ end"$/);
    assert.ok(message.length < 250, message);
  });
});

describe('a name of YAML that would swallow a word', () => {
  test('before a text is a slip', () =>
    assert.deepEqual(said('name: &Talks in Paris\n'), [
      '1:14 bad-yaml A text that begins with "&" needs quotation marks. Write: "&Talks in Paris"',
    ]));
  test('in place of a text is one too', () =>
    assert.deepEqual(said('name: *Talks\n'), ['1:7 bad-yaml A text that begins with "*" needs quotation marks. Write: "*Talks"']));
  test('inside a text is none', () => assert.deepEqual(said('name: R&D *now*\n'), []));
});

test('what a message proposes can be read', () => {
  for (const [, , , , meant] of SLIPS) assert.doesNotThrow(() => parse(meant), meant);
});
