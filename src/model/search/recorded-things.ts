import type { Briefing, Library } from '../library/records.ts';
import type { RecordKind } from './record-id.ts';

/** Lists what the search index has records of in each briefing, by kind. */
export const RECORDED_THINGS = {
  point: ({ points }: Briefing) => points,
  briefing: (briefing: Briefing) => [briefing],
  changes: (briefing: Briefing) => (briefing.process && briefing.previous ? [briefing] : []),
  passage: ({ body }: Briefing) => body.paragraphs,
};

/** Lists what the search index has records of beside the briefings, by kind. */
export const RECORDED_ENTRIES = {
  actor: ({ actors }: Library) => [...actors.values()],
  topic: ({ topics }: Library) => [...topics.values()],
  process: ({ processes }: Library) => [...processes.values()],
};

type Numbers = Map<RecordKind, Map<object, number>>;

const numbered = new WeakMap<Library, Numbers>();

/**
 * Returns the number of the record of something among those of its kind, counted from the oldest briefing, so that a new briefing
 * changes no number; throws if it has no record.
 */
export function recordNumber(kind: RecordKind, thing: object, library: Library): number {
  const numbers = numbered.get(library) ?? numberAll(library);
  numbered.set(library, numbers);
  const number = numbers.get(kind)?.get(thing);
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
    for (const [kind, thingsIn] of Object.entries(RECORDED_THINGS)) add(kind, thingsIn(briefing));
  }
  for (const [kind, entriesOf] of Object.entries(RECORDED_ENTRIES)) add(kind, entriesOf(library));
  return numbers;
}
