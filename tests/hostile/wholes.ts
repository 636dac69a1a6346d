import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatLedger } from '../../src/commands/ledger/issue-ledger.ts';
import type { IssuedPoint, Ledger } from '../../src/model/schema/ledger.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { BRIEFING, briefing, type HostileCase, point, TOPIC, topic } from './hostile-case.ts';

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
  {
    name: 'coalitions that are members of each other',
    path: 'actors/halden-isles.yaml',
    holds: (path) => {
      writeFileSync(path, 'name: Halden Isles\nkind: coalition\ndescription: X.\nmembers: [lake-people]\n');
      writeFileSync(
        join(dirname(path), 'lake-people.yaml'),
        'name: Lake people\nkind: coalition\ndescription: X.\nmembers: [halden-isles]\n',
      );
    },
    breaks: ['circular-reference'],
  },
  {
    name: 'sources that are translations of each other',
    path: 'sources/harbour-gazette.yaml',
    holds: (path) => {
      writeFileSync(path, 'name: Gazette\nkind: news-report\npublisher: Gazette\ntranslationOf: journal\n');
      writeFileSync(
        join(dirname(path), 'journal.yaml'),
        'name: Journal\nkind: news-report\npublisher: Journal\ntranslationOf: harbour-gazette\n',
      );
    },
    breaks: ['circular-reference', 'not-issued'],
  },
  {
    name: 'the silence of a joint text',
    path: 'sources/harbour-gazette.yaml',
    holds: (path) => {
      writeFileSync(path, 'name: Communiqué\nkind: joint-statement\npublisher: X\nissuers: [norvania, estmark]\n');
      const silent = ', readouts: [{ party: norvania, says: silent, cites: [{ source: harbour-gazette }] }]';
      writeFileSync(join(dirname(path), '..', BRIEFING), agreed(silent));
    },
    breaks: ['silent-in-joint-text', 'not-issued'],
  },
  {
    name: 'a joint word that one party issued alone',
    path: 'sources/harbour-gazette.yaml',
    holds: (path) => {
      writeFileSync(path, 'name: Statement\nkind: official-statement\npublisher: X\nissuers: [norvania]\n');
      const joint = briefing({ fields: `offTheTable:\n${point('o1').replace('press', 'joint')}` });
      writeFileSync(join(dirname(path), '..', BRIEFING), joint);
    },
    breaks: ['unfounded-word', 'not-issued'],
  },
];
