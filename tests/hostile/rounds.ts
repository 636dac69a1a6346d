import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BRIEFING, briefing, type HostileCase } from './hostile-case.ts';

const PROCESS = 'name: Talks on Lake Ost\ndescription: The rounds on the lake.\n';
const meeting = (fields: string) =>
  `{ name: A meeting, ${fields}, text: They are said to have met., cites: [{ source: harbour-gazette }] }`;

/** Writes a briefing of a process, later than those of the fixture; what is new is not issued yet. */
function round(name: string, fields: string, breaks: HostileCase['breaks'], process = PROCESS): HostileCase {
  const holds = (path: string) => {
    const folder = dirname(dirname(path));
    mkdirSync(join(folder, 'processes'));
    writeFileSync(join(folder, 'processes/lake-talks.yaml'), process);
    writeFileSync(path, briefing({ fields }).replace("asOf: '2031-01'\ncompiled: 2031-01-20", "asOf: '2031-06'\ncompiled: 2031-06-20"));
  };
  return { name, path: BRIEFING, holds, breaks: [...breaks, 'not-issued'] };
}

/** Writes a point of that briefing with relations to others. */
const off = (relations: string, more = '') =>
  `offTheTable:\n  - { id: o1, title: X, text: X., topics: [lake-fishing], cites: [{ source: harbour-gazette }], relations: [${relations}]${more} }\n`;

const EARLIER = '2031-03-second-round';
const IN_PROCESS = 'process: lake-talks\n';

/** Rounds of a process that do not follow each other, and points that claim what they cannot. */
export const HOSTILE_ROUNDS: HostileCase[] = [
  round('a round that belongs to a process', IN_PROCESS, []),
  round('a process that no briefing belongs to', '', ['unused-process']),
  round('a process that does not exist', 'process: lake-talk\n', ['unknown-process', 'unused-process']),
  round('a round that follows itself', `${IN_PROCESS}follows: 2031-01-first-round\n`, ['self-reference']),
  round('a round that follows one that does not exist', `${IN_PROCESS}follows: 2030-01-first-round\n`, ['unknown-briefing']),
  round('a round that follows another in no process', `follows: ${EARLIER}\n`, ['missing-field', 'unused-process']),
  round('a round that follows one of no process', `${IN_PROCESS}follows: ${EARLIER}\n`, ['wrong-process']),
  round('a relation to a point of no process', IN_PROCESS + off(`{ relation: repeats, to: ${EARLIER}/a1 }`), ['wrong-process']),
  round('a relation to a point of its own round', IN_PROCESS + off('{ relation: repeats, to: 2031-01-first-round/o1 }'), ['not-earlier']),
  round('a relation to a point that does not exist', IN_PROCESS + off(`{ relation: repeats, to: ${EARLIER}/a9 }`), ['unknown-point']),
  round('a relation to a path', IN_PROCESS + off('{ relation: repeats, to: "../briefings/2031-03-second-round/a1" }'), ['wrong-form']),
  round('a relation to a point that was superseded', off(`{ relation: repeats, to: ${EARLIER}/f1 }`), ['stale-relation', 'unused-process']),
  round(
    'a point that repeats and drops another',
    off(`{ relation: repeats, to: ${EARLIER}/a1 }, { relation: drops, to: ${EARLIER}/a1, cites: [{ source: harbour-gazette }] }`),
    ['contradiction', 'unused-process'],
  ),
  round('a point dropped on nobody’s word', off(`{ relation: drops, to: ${EARLIER}/a1 }`), ['wrong-form']),
  round('seats that are copied from another round', '# Copied from 2031-03-second-round, and not yet checked\n', [
    'unchecked-copy',
    'unused-process',
  ]),
  round(
    'a report of 41 words',
    `${off('', `, reports: [{ source: solvik-communique, says: confirms, quote: "${'word '.repeat(41)}" }]`)}`,
    ['long-quotation', 'unused-process'],
  ),
  round('a report without words', off('', ', reports: [{ source: solvik-communique, says: confirms }]'), ['wrong-form']),
  round(
    'a meeting that ends before it begins',
    IN_PROCESS,
    ['wrong-order'],
    `${PROCESS}rounds:\n  - ${meeting('first: 2031-05-02, last: 2031-05-01')}\n`,
  ),
  round(
    'a meeting that stands there twice',
    IN_PROCESS,
    ['look-alike-round'],
    `${PROCESS}rounds:\n${`  - ${meeting('first: 2031-05-02, places: [Solvik]')}\n`.repeat(2)}`,
  ),
  {
    name: 'two rounds that follow the same one',
    path: BRIEFING,
    holds: (path) => {
      const folder = dirname(dirname(path));
      mkdirSync(join(folder, 'processes'));
      writeFileSync(join(folder, 'processes/lake-talks.yaml'), PROCESS);
      writeFileSync(path, briefing({ fields: IN_PROCESS }));
      for (const id of ['2031-05-third-round', '2031-06-fourth-round']) {
        const third = briefing({ fields: `${IN_PROCESS}follows: 2031-01-first-round\n` }).replace("asOf: '2031-01'", "asOf: '2031-06'");
        writeFileSync(join(folder, `briefings/${id}.md`), third.replace('compiled: 2031-01-20', 'compiled: 2031-06-20'));
      }
    },
    breaks: ['shared-predecessor', 'not-issued'],
  },
];
