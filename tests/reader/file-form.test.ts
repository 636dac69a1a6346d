import { testProblems } from '../support/problem-cases.ts';

testProblems('the form of a file', [
  {
    name: 'a file without frontmatter',
    file: 'briefings/2031-01-first-round.md',
    to: 'Only the analysis.\n',
    expect: [
      'briefings/2031-01-first-round.md:1:1  no-frontmatter  The file has no frontmatter. Begin it with a line "---", the fields, and another line "---".',
    ],
  },
  {
    name: 'frontmatter that does not end',
    file: 'briefings/2031-01-first-round.md',
    to: '---\ntitle: A third round\n',
    expect: [
      'briefings/2031-01-first-round.md:1:1  no-frontmatter  The line that ends the fields is missing. Put a line "---" between them and the analysis.',
    ],
  },
  {
    name: 'a byte order mark before the frontmatter is passed over',
    from: '---\ntitle',
    to: '\uFEFF---\ntitle',
    expect: [],
  },
  {
    name: 'lines that end as on Windows keep their numbers',
    file: 'topics/ferry-line.yaml',
    to: 'name: Ferry line\r\ncolour: red\r\ndefinition: The ferry.\r\nformerIds: [ferries]\r\n',
    expect: ['topics/ferry-line.yaml:2:1  unknown-key  There is no field "colour" here.'],
  },
  {
    name: 'YAML that does not close what it opens',
    from: 'title: A ferry, and no toll',
    to: 'title: [A ferry',
    expect: ['briefings/2031-03-second-round.md:2:8  bad-yaml  The bracket "[" is never closed. Write: title: [A ferry]'],
  },
  {
    name: 'a colon in a text without quotation marks',
    from: 'title: A ferry, and no toll',
    to: 'title: A ferry: no toll',
    expect: [
      'briefings/2031-03-second-round.md:2:8  bad-yaml  A text that has a colon and a space in it needs quotation marks. Write: title: "A ferry: no toll"',
    ],
  },
  {
    name: 'a key that stands twice',
    from: 'title: A ferry, and no toll',
    to: 'title: A ferry\ntitle: No toll',
    expect: [
      'briefings/2031-03-second-round.md:3:1  bad-yaml  "title" occurs twice in this group of fields. Delete one of the two, or combine them.',
    ],
  },
  {
    name: 'a tag of YAML',
    file: 'actors/estmark.yaml',
    from: 'name: Estmark',
    to: 'name: !name Estmark',
    expect: ['actors/estmark.yaml:1:7  bad-yaml  A text that begins with "!" needs quotation marks. Write: name: "!name Estmark"'],
  },
  {
    name: 'an alias of YAML',
    from: 'first: 2031-03-02\n  last: 2031-03-04',
    to: 'first: &day 2031-03-02\n  last: *day',
    expect: ['briefings/2031-03-second-round.md:8:9  bad-yaml  The alias "*day" is not allowed. Write the value out.'],
  },
  {
    name: 'a second document in the same file',
    file: 'actors/estmark.yaml',
    from: 'kind: government',
    to: '---\nkind: government',
    expect: ['actors/estmark.yaml:2:1  bad-yaml  Everything after a line "---" would be ignored. Remove the line.'],
  },
  {
    name: 'an empty file',
    file: 'actors/estmark.yaml',
    to: '',
    expect: ['actors/estmark.yaml:1:1  wrong-type  The file is empty but has to be a group of fields.'],
  },
  {
    name: 'a list in place of fields',
    file: 'actors/estmark.yaml',
    to: '- Estmark\n',
    expect: ['actors/estmark.yaml:1:1  wrong-type  The file is a list but has to be a group of fields.'],
  },
  {
    name: 'a character that is not seen, in the analysis',
    from: 'Those of [Norvania]',
    to: 'Those \u200bof [Norvania]',
    expect: [
      'briefings/2031-03-second-round.md:160:7  bad-character  The character U+200B (zero width space) is not allowed in a text, since it is invisible. Delete it.',
    ],
  },
  {
    name: 'a character that is not seen, escaped',
    file: 'topics/ferry-line.yaml',
    to: 'name: "Ferry\\u202e"\ndefinition: The ferry.\n',
    expect: [
      'topics/ferry-line.yaml:1:13  bad-character  The character U+202E (right-to-left override) is not allowed in a text, since it is invisible. Delete it.',
    ],
  },
  {
    name: 'mistakes without end, of which ten are named',
    file: 'topics/ferry-line.yaml',
    to: 'name: Ferry\n'.repeat(13),
    expect: Array.from(
      { length: 10 },
      (_, index) =>
        `topics/ferry-line.yaml:${index + 2}:1  bad-yaml  "name" occurs twice in this group of fields. Delete one of the two, or combine them.`,
    ),
  },
  {
    name: 'nesting without end',
    file: 'topics/ferry-line.yaml',
    to: `name: ${'['.repeat(20_000)}`,
    expect: ['topics/ferry-line.yaml:1:1  too-deep  The fields are nested too deeply to be read. Remove the nesting.'],
  },
]);
