import { newestFirst } from '../library/library.ts';
import { remembered } from '../library/reads.ts';
import type { ActorRecord, Briefing, Library, SourceRecord } from '../library/records.ts';
import type { Office } from '../schema/briefing.ts';
import type { RecordKind } from './record-id.ts';

/** Lists what has a search record in each briefing, by kind; what several briefings say is listed in the oldest. */
export const RECORDED_THINGS = {
  point: ({ points }: Briefing) => points,
  briefing: (briefing: Briefing) => [briefing],
  changes: (briefing: Briefing) => (briefing.process && briefing.previous ? [briefing] : []),
  passage: ({ body }: Briefing) => body.paragraphs,
  delegation: ({ data }: Briefing) => data.delegations,
  position: ({ data }: Briefing) => data.positions.filter(({ stance, text, point }) => stance !== 'not-stated' || text || point),
  relationship: ({ data }: Briefing) => data.ties,
  event: ({ data }: Briefing) => data.events,
  office: ({ data }: Briefing, { actors }: Library) => data.offices.filter((office) => isNewOffice(office, actors.get(office.actor))),
  'not-covered': ({ data }: Briefing) => data.notCovered,
  report: ({ points }: Briefing) => points.flatMap(({ data }) => data.reports),
  'follow-up': ({ points }: Briefing) => points.flatMap(({ data }) => data.followUps),
  source: (briefing: Briefing, { sources }: Library) => {
    const cited = [...briefing.data.sources, ...briefing.points.flatMap(({ data }) => data.reports.map(({ source }) => source))];
    const records = Array.from(new Set(cited)).flatMap((id) => sources.get(id) ?? []);
    return records.filter((source) => oldestCiting(source) === briefing);
  },
};

/** Tells whether no older briefing says that an actor holds an office. */
function isNewOffice(office: Office, holder?: ActorRecord): boolean {
  const wordsOf = ({ office: name, of, designated }: Office) => `${name} ${of} ${designated}`;
  return holder?.offices.findLast((each) => wordsOf(each.office) === wordsOf(office))?.office === office;
}

function oldestCiting({ briefings, reports }: SourceRecord): Briefing | undefined {
  return [...briefings, ...reports.map(({ briefing }) => briefing)].toSorted(newestFirst).at(-1);
}

/** Lists what has a search record outside briefings, by kind. */
export const RECORDED_ENTRIES = {
  actor: ({ actors }: Library) => [...actors.values()],
  topic: ({ topics }: Library) => [...topics.values()],
  process: ({ processes }: Library) => [...processes.values()],
  source: ({ sources }: Library) => [...sources.values()].filter((source) => oldestCiting(source) === undefined),
  page: ({ pages }: Library) => [...pages.values()],
};

type Numbers = Map<RecordKind, Map<object, number>>;

const numbersOf = remembered(numberAll);

/**
 * Returns the number of the record of something among those of its kind, counted from the oldest briefing, so that a new briefing
 * changes none in the older; throws if it has no record.
 */
export function recordNumber(kind: RecordKind, thing: object, library: Library): number {
  const number = numbersOf(library).get(kind)?.get(thing);
  if (number === undefined) throw new Error(`The search index has no record of this ${kind}. Add it to the things that it has records of.`);
  return number;
}

function numberAll(library: Library): Numbers {
  const numbers: Numbers = new Map();
  const add = (kind: string, things: object[]) => {
    const known = numbers.get(kind as RecordKind) ?? new Map<object, number>();
    for (const thing of things) known.set(thing, known.size);
    numbers.set(kind as RecordKind, known);
  };
  for (const briefing of library.briefings.toReversed()) {
    for (const [kind, thingsIn] of Object.entries(RECORDED_THINGS)) add(kind, thingsIn(briefing, library));
  }
  for (const [kind, entriesOf] of Object.entries(RECORDED_ENTRIES)) add(kind, entriesOf(library));
  return numbers;
}
