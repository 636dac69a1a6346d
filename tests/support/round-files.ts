import { formatProblems } from '../../src/reader/problem.ts';
import { type Edit, readFixture } from './edited-content.ts';

/** The process that the rounds of these tests belong to. */
export const PROCESS = 'processes/lake-talks.yaml';

/** Writes the file of a process. */
export const processFile = (more = '', name = 'Talks on Lake Ost'): string =>
  `name: ${name}\ndescription: The rounds on the lake.\n${more}`;

/** What a test says of a round; what it leaves out does not matter to it. */
interface RoundFields {
  /** The event after its name, such as "first: 2031-05-01". */
  event?: string;
  process?: string;
  /** More fields, each on a line of its own. */
  more?: string;
  /** Floated ideas, each with the rest of its fields, such as "relations: [...]". */
  floated?: Record<string, string>;
}

/** Writes the file of a briefing on a round. */
export function roundFile({ event = 'places: [Solvik]', process = 'lake-talks', more = '', floated = {} }: RoundFields = {}): string {
  const points = Object.entries(floated).map(
    ([id, rest]) =>
      `  - { id: ${id}, title: A boat, text: A boat., topics: [ferry-line], cites: [{ source: harbour-gazette }],\n      ${rest} }\n`,
  );
  return `---
title: A round
summary: They met.
event: { name: Lake talks, cites: [{ source: harbour-gazette }], ${event} }
asOf: 2031-12
compiled: 2031-12-31
sources: [harbour-gazette]
delegations: [{ actor: norvania }, { actor: estmark }]
${process ? `process: ${process}\n` : ''}${more}${points.length > 0 ? `floated:\n${points.join('')}` : ''}---

[Norvania](actor:norvania) met [Estmark](actor:estmark).
`;
}

/** Returns what the reader says of the sound fixture with some files besides, errors and warnings, save that nothing of them is issued yet. */
export function problemsWith(files: Record<string, string>, ...edits: Edit[]): string[] {
  const added = Object.entries(files).map(([file, to]): Edit => ({ file, to }));
  const { problems } = readFixture('sound', ...added, ...edits);
  const told = problems.filter(({ rule, file }) => rule !== 'not-issued' && !(rule === 'no-readout' && !Object.hasOwn(files, file)));
  return formatProblems(told).split('\n').slice(0, -2);
}
