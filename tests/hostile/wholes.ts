import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../src/model/ledger.ts';
import { BRIEFING, briefing, type HostileCase, TOPIC, topic } from './hostile-case.ts';

const ISSUED: Ledger = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/sound/ledger.json'), 'utf8'));
const [first] = ISSUED.points;

function ledger(name: string, change: (ledger: Ledger) => void, breaks: HostileCase['breaks']): HostileCase {
  const changed = structuredClone(ISSUED);
  change(changed);
  return { name, path: 'ledger.json', holds: JSON.stringify(changed), breaks };
}

const agreed = (readouts: string) =>
  briefing({
    fields: `agreed:\n  - { id: a1, title: X, text: X., topics: [lake-fishing], attribution: press, cites: [{ source: harbour-gazette }]${readouts} }\n`,
  });

/** Content each file of which is well-formed, and that does not hold together. */
export const HOSTILE_WHOLES: HostileCase[] = [
  ledger('an entry that is gone', ({ entries }) => entries.push({ collection: 'topics', id: 'ice', issued: '2031-01-20' }), ['lost-entry']),
  ledger(
    'a point that is gone',
    ({ points }) => points.push({ ...(first as (typeof points)[0]), id: 'o7', kind: 'off-the-table', number: 7 }),
    ['lost-point'],
  ),
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
