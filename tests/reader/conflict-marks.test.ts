import { BRIEFING } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

const ROW = '{"collection":"topics","id":"ferry-line","issued":"2031-03-10"}\n';
const ESTMARK = 'actors/estmark.yaml';
const HEADING = '\n\nWhat comes\n=======\n\nThe ferry.\n';
const said = (lines: string, what: 'lines' | 'line' = 'lines') =>
  `merge-conflict  Git could not merge two versions of this file and has left its markers (${what} ${lines}).`;
const DECIDE = 'Decide which parts of each to keep, delete the markers, then run "npm run ledger".';
const KEEP = 'Keep the lines of both sides, delete the markers, then run "npm run ledger".';

/** Two versions of some lines, as Git leaves them. */
const versions = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> talks\n`;

testProblems('the marks of a merge', [
  {
    name: 'in the ledger, in one message for the file',
    file: 'ledger.jsonl',
    from: ROW,
    to: versions(ROW, ROW.replace('ferry', 'night')),
    expect: [`ledger.jsonl:10:1  ${said('10, 12, 14')} ${KEEP}`],
  },
  {
    name: 'in the ledger, with the version of before as well',
    file: 'ledger.jsonl',
    from: ROW,
    to: `<<<<<<< HEAD\n${ROW}||||||| 28c7660\n=======\n>>>>>>> talks\n`,
    expect: [`ledger.jsonl:10:1  ${said('10, 12, 13, 14')} ${KEEP}`],
  },
  {
    name: 'in the ledger, of which the first is gone already',
    file: 'ledger.jsonl',
    from: ROW,
    to: `${ROW}=======\n>>>>>>> talks\n`,
    expect: [`ledger.jsonl:11:1  ${said('11, 12')} ${KEEP}`],
  },
  {
    name: 'in the ledger, of which one is left',
    file: 'ledger.jsonl',
    from: ROW,
    to: `${ROW}=======\n`,
    expect: [`ledger.jsonl:11:1  ${said('11', 'line')} ${KEEP}`],
  },
  {
    name: 'in a ledger of the former form',
    file: 'ledger.json',
    to: `{\n${versions('"entries": [],\n', '')}"points": []}\n`,
    expect: [`ledger.json:2:1  ${said('2, 4, 5')} ${KEEP}`],
  },
  {
    name: 'in an entry',
    file: ESTMARK,
    from: 'kind: government\n',
    to: versions('kind: government\n', 'kind: institution\n'),
    expect: [`${ESTMARK}:2:1  ${said('2, 4, 6')} ${DECIDE}`],
  },
  {
    name: 'in an entry, with lines that end as on Windows',
    file: ESTMARK,
    from: 'kind: government\n',
    to: versions('kind: government\n', 'kind: institution\n').replaceAll('\n', '\r\n'),
    expect: [`${ESTMARK}:2:1  ${said('2, 4, 6')} ${DECIDE}`],
  },
  {
    name: 'around a whole entry that two branches have made',
    file: 'topics/ferry-line.yaml',
    to: versions('name: Ferry line\ndefinition: The ferry.\n', 'name: Паром\ndefinition: Переправа.\n'),
    expect: [
      `topics/ferry-line.yaml:1:1  ${said('1, 4, 7')} ${DECIDE} If they are two different things, give one of them another id before you merge: "git merge --abort", then, on its branch, "npm run rename -- topic ferry-line <new id> --unpublished".`,
    ],
  },
  {
    name: 'in the fields of a briefing',
    from: 'title: A ferry, and no toll\n',
    to: versions('title: A ferry\n', 'title: No toll\n'),
    expect: [`${BRIEFING}:2:1  ${said('2, 4, 6')} ${DECIDE}`],
  },
  {
    name: 'in what looks like one point, and is one of each branch',
    from: 'title: A ferry, and no toll\n',
    to: `title: A ferry\n${versions('    title: مركب\n', '    title: Мост\n')}`,
    expect: [
      `${BRIEFING}:3:1  ${said('3, 5, 7')} ${DECIDE} If each side is a new point, write two, each with "- id:", "cites:" and all that the markers left once; "npm run check" then names the command that gives one of them the next id.`,
    ],
  },
  {
    name: 'in the fields of a briefing, of which the one between is left',
    from: 'title: A ferry, and no toll\n',
    to: 'title: A ferry, and no toll\n=======\n',
    expect: [`${BRIEFING}:3:1  ${said('3', 'line')} ${DECIDE}`],
  },
  {
    name: 'in the analysis, with the version of before as well',
    file: 'briefings/2031-01-first-round.md',
    from: '\n---\n\n',
    to: '\n---\n\n<<<<<<< HEAD\n||||||| base\n=======\n>>>>>>> قناة\n',
    expect: [`briefings/2031-01-first-round.md:16:1  ${said('16, 17, 18, 19')} ${DECIDE}`],
  },
  {
    name: 'more of them than are worth a number',
    file: ESTMARK,
    from: 'kind: government\n',
    to: versions('kind: government\n', '').repeat(4),
    expect: [`${ESTMARK}:2:1  ${said('2, 4, 5, 6, 8, 9, 10, 12, 13 and more')} ${DECIDE}`],
  },
  {
    name: 'a heading of Markdown with a line under it is none',
    file: 'briefings/2031-01-first-round.md',
    from: '\n---\n\n',
    to: `\n---${HEADING}\n`,
    expect: [],
  },
  {
    name: 'marks that stand inside a line are none',
    file: ESTMARK,
    from: 'kind: government\n',
    to: 'kind: government # <<<<<<< HEAD\n',
    expect: [],
  },
  {
    name: 'longer rows of the same sign are none',
    file: ESTMARK,
    from: 'kind: government\n',
    to: 'kind: government\n# >>>>>>>>\n',
    expect: [],
  },
]);
