import { join } from 'node:path';
import { formatLedger } from '../../src/commands/ledger/issue-ledger.ts';
import type { IssuedPoint, Ledger } from '../../src/model/schema/ledger.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { BRIEFING, briefing, type HostileCase, TOPIC, topic } from './hostile-case.ts';

const { ledger: ISSUED } = readContent(join(import.meta.dirname, '../fixtures/sound'), '/');
const [first] = ISSUED.points as [IssuedPoint];

function ledger(name: string, change: (ledger: Ledger) => void, breaks: HostileCase['breaks']): HostileCase {
  const changed = structuredClone(ISSUED);
  change(changed);
  return { name, path: 'ledger.jsonl', holds: formatLedger(changed), breaks };
}

const agreed = (readouts: string) =>
  briefing({
    fields: `agreed:\n  - { id: a1, title: X, text: X., topics: [lake-fishing], attribution: press, cites: [{ source: harbour-gazette }]${readouts} }\n`,
  });

/** Content each file of which is well-formed, and that does not hold together. */
export const HOSTILE_WHOLES: HostileCase[] = [
  ledger('an entry that is gone', ({ entries }) => entries.push({ collection: 'topics', id: 'ice', issued: '2031-01-20' }), ['lost-entry']),
  ledger('a point that is gone', ({ points }) => points.push({ ...first, id: 'o7', kind: 'off-the-table', number: 7 }), ['lost-point']),
  ledger(
    'a point that was issued as another kind',
    ({ points }) => {
      for (const point of points) point.kind = 'floated';
    },
    ['reused-identifier'],
  ),
  ledger(
    'a point that was issued with another status',
    ({ points }) => {
      for (const point of points) point.status = 'withdrawn';
    },
    ['stale-ledger'],
  ),
  ledger('a row twice', ({ entries }) => entries.push(...entries.slice(0, 1)), ['repeated-row']),
  ledger('a point issued on two days', ({ points }) => points.push({ ...first, issued: '2031-04-01' }), ['conflicting-rows']),
  ledger(
    'a point issued before its briefing',
    ({ points }) => {
      for (const point of points) point.issued = '2031-01-01';
    },
    ['early-row'],
  ),
  ledger('points of a briefing that was never issued', ({ points }) => points.push({ ...first, briefing: '2030-01-talks' }), ['lost-row']),
  { name: 'a line that is no row', path: 'ledger.jsonl', holds: `${formatLedger(ISSUED)}{`, breaks: ['bad-row'] },
  { name: 'the ledger in both its forms', path: 'ledger.json', holds: JSON.stringify(ISSUED), breaks: ['two-ledgers'] },
  {
    name: 'an actor that nothing refers to',
    path: 'actors/nobody.yaml',
    holds: 'name: Nobody\nkind: person\ndescription: X.\n',
    breaks: ['unused-actor', 'not-issued'],
  },
  { name: 'a name that another entry has, without its accents', path: TOPIC, holds: topic('Solen'), breaks: ['shared-spelling'] },
  {
    name: 'a summary of 61 words',
    path: BRIEFING,
    holds: briefing({}).replace('They met and settled nothing.', 'word '.repeat(61)),
    breaks: ['long-summary'],
  },
  { name: 'an agreed point without a readout', path: BRIEFING, holds: agreed(''), breaks: ['no-readout', 'not-issued'] },
  {
    name: 'two readouts of one party',
    path: BRIEFING,
    holds: agreed(', readouts: [{ party: norvania, says: not-stated }, { party: norvania, says: not-stated }]'),
    breaks: ['duplicate-readout'],
  },
];
