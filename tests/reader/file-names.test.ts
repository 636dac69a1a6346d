import { testProblems } from '../support/problem-cases.ts';

testProblems('the names of files', [
  {
    name: 'a name in capitals',
    file: 'actors/Estmark.yaml',
    to: 'name: Estmark\n',
    expect: [
      'actors/Estmark.yaml:1:1  bad-file  "Estmark" cannot be an id. Name the file in lower-case words joined by single hyphens, such as "2026-01-paris-talks.yaml".',
    ],
  },
  {
    name: 'a name with two hyphens',
    file: 'topics/ferry--line.yaml',
    to: 'name: Ferry\n',
    expect: [
      'topics/ferry--line.yaml:1:1  bad-file  "ferry--line" cannot be an id. Name the file in lower-case words joined by single hyphens, such as "2026-01-paris-talks.yaml".',
    ],
  },
  {
    name: 'a briefing that is not Markdown',
    file: 'briefings/2031-04-third-round.yaml',
    to: 'title: A third round\n',
    expect: [
      'briefings/2031-04-third-round.yaml:1:1  bad-file  "2031-04-third-round.yaml" does not end with ".md", as the entries of this folder do. Rename it, or move it out of the content folder.',
    ],
  },
  {
    name: 'an actor that is not YAML',
    file: 'actors/estmark.md',
    to: 'Estmark\n',
    expect: [
      'actors/estmark.md:1:1  bad-file  "estmark.md" does not end with ".yaml", as the entries of this folder do. Rename it, or move it out of the content folder.',
    ],
  },
]);
