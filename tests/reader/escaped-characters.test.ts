import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testProblems } from '../support/problem-cases.ts';
import { refusalsOf, render } from '../support/rendered-body.ts';

const HIDDEN = 'bad-character  The character U+200B (zero width space) is not allowed in a text, since it is invisible. Delete it.';
const NO_JOIN = (name: string) =>
  `bad-character  The character ${name} is not allowed here: it is invisible and changes nothing between these characters. Delete it.`;

describe('a character that is not seen is refused where a reference hides it in', () => {
  const cases: [where: string, markdown: string, refusals: string[]][] = [
    ['words', 'One &#x200b;ferry.', [`1:5  ${HIDDEN}`]],
    ['words, by its decimal number', 'One &#8203;ferry.', [`1:5  ${HIDDEN}`]],
    ['words, by a name', 'Isr&ZeroWidthSpace;ael', [`1:4  ${HIDDEN}`]],
    ['a word, as a joiner', 'Isr&zwj;ael', [`1:4  ${NO_JOIN('U+200D (zero width joiner)')}`]],
    ['a second line', 'One\n**ferry &#8203;and** no toll.', [`2:9  ${HIDDEN}`]],
    ['a heading', '## One&#x200B;\n\nTwo.', [`1:7  ${HIDDEN}`]],
    ['the title of a link', '[One](https://example.org "a&#x200b;b")', [`1:29  ${HIDDEN}`]],
    ['the address of a link', '[One](https://example.org/&#x200b;a)', [`1:27  ${HIDDEN}`]],
    ['the words of a link', '[One &#x200b;ferry](https://example.org)', [`1:6  ${HIDDEN}`]],
    ['the title of a definition', '[One][a]\n\n[a]: https://example.org "a&#x200b;b"', [`3:28  ${HIDDEN}`]],
    ['the address of a definition', '[One][a]\n\n[a]: https://example.org/&#8203;', [`3:26  ${HIDDEN}`]],
    ['what a fence says of its code', '```js&#x200b;\n1\n```', [`1:6  ${HIDDEN}`]],
    ['the rest of what a fence says', '~~~ js a&#x200b;b\n1\n~~~', [`1:9  ${HIDDEN}`]],
    ['a list', '- One\n- Two&#x200b;', [`2:6  ${HIDDEN}`]],
    ['a quotation', '> One&#x200b;', [`1:6  ${HIDDEN}`]],
    ['every place at once', 'One&#x200b; two&zwnj;three', [`1:4  ${HIDDEN}`, `1:16  ${NO_JOIN('U+200C (zero width non-joiner)')}`]],
  ];
  for (const [where, markdown, refusals] of cases) {
    test(where, () => assert.deepEqual(refusalsOf(render(markdown)), refusals));
  }
});

describe('a reference is let through', () => {
  for (const [what, markdown] of [
    ['to a joiner that Persian needs', 'می&zwnj;خواهم و خانه&#x200c;ها'],
    ['to a joiner that Sinhala needs', 'ශ්&zwj;රී'],
    ['to a joiner that an emoji needs', '👩&zwj;🚀'],
    ['in code, where it is shown as it is written', 'Write `&zwj;` there.'],
    ['in a block of code', '```\n&#x200b;\n```'],
    ['in an indented block of code', 'One.\n\n    &#x200b;'],
    ['behind a backslash', 'One \\&#x200b; two.'],
    ['in an address between angle brackets', '<https://example.org/?a=1&zwj;b>'],
    ['to a letter', '&Auml;&#233;&amp;&lt;'],
    ['that is none', 'Talks&nowhere; and R&D; two'],
  ] as const) {
    test(what, () => assert.deepEqual(refusalsOf(render(markdown)), []));
  }
});

testProblems('characters that are not seen, where YAML hides them', [
  ...[
    ['by a number of four digits', 'a\\u200bb', 10, HIDDEN],
    ['by a number of eight digits', 'a\\U0000200bb', 10, HIDDEN],
    ['as a soft hyphen', 'a\\xadb', 10, HIDDEN.replace('U+200B (zero width space)', 'U+00AD (soft hyphen)')],
    ['as a line separator', 'a\\Lb', 10, HIDDEN.replace('U+200B (zero width space)', 'U+2028 (line separator)')],
    ['as a control', 'ab\\ec', 11, HIDDEN.replace('U+200B (zero width space)', 'U+001B (control character)')],
    ['as a filler', 'Ferry\\u3164', 14, HIDDEN.replace('U+200B (zero width space)', 'U+3164 (Hangul filler)')],
    ['as a joiner', 'Fer\\u200dry', 12, NO_JOIN('U+200D (zero width joiner)')],
  ].map(([name, value, column, problem]) => ({
    name: name as string,
    file: 'topics/ferry-line.yaml',
    to: `# \u0022A comment\u0022\nname: "${value}"\ndefinition: The ferry.\n`,
    expect: [`topics/ferry-line.yaml:2:${(column as number) - 1}  ${problem}`],
  })),
  {
    name: 'in a key',
    file: 'topics/ferry-line.yaml',
    to: '"na\\u200bme": Ferry\ndefinition: The ferry.\n',
    expect: [`topics/ferry-line.yaml:1:4  ${HIDDEN}`],
  },
  {
    name: 'in a comment',
    file: 'topics/ferry-line.yaml',
    to: 'name: Ferry # of\u200b Ost\ndefinition: The ferry.\n',
    expect: [`topics/ferry-line.yaml:1:17  ${HIDDEN}`],
  },
  {
    name: 'as a reference in a short text, at the very place',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be &#x200b;no toll.',
    expect: [`briefings/2031-03-second-round.md:80:26  ${HIDDEN}`],
  },
  {
    name: 'not at all: what a script needs is let through, escaped or not',
    file: 'topics/ferry-line.yaml',
    to: 'name: "\\u0645\\u06cc\\u200c\\u062e\\u0648\\u0627\\u0647\\u0645 \\ud83d\\udc69\\u200d\\ud83d\\ude80 \\\\u200b \\t"\ndefinition: The ferry.\n',
    expect: [],
  },
]);
