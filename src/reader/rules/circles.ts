import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { type FieldFinding, placeFindings } from './finding.ts';

/** A field that leads from an entry to others of its kind, which must not lead back to it. */
interface Way {
  key: 'side' | 'members' | 'translationOf';
  self: string;
  circle: string;
}

const WAYS: Way[] = [
  { key: 'side', self: 'is its own side. Leave "side" out', circle: 'sides' },
  { key: 'members', self: 'is a member of itself. Remove it', circle: 'members' },
  { key: 'translationOf', self: 'is a translation of itself. Name the other source', circle: 'translations' },
];

/** Finds entries that lead to themselves by their sides, members or originals; reports each circle once, at its first entry. */
export function findCircles(entries: Iterable<ReadEntry>): Problem[] {
  const byName = new Map(Array.from(entries, (entry) => [`${entry.collection}/${entry.id}`, entry]));
  return WAYS.flatMap((way) => {
    const told = new Set<ReadEntry>();
    return [...byName.values()].flatMap((entry) =>
      told.has(entry)
        ? []
        : placeFindings(
            entry,
            nextIn(entry, way).flatMap((next) => judge(entry, next, way, byName, told)),
          ),
    );
  });
}

type Step = { id: string; path: FieldFinding['path'] };

function judge(
  entry: ReadEntry,
  { id, path }: Step,
  way: Way,
  byName: ReadonlyMap<string, ReadEntry>,
  told: Set<ReadEntry>,
): FieldFinding[] {
  if (id === entry.id) return [{ path, rule: 'self-reference', message: `"${id}" ${way.self}.` }];
  const circle = wayBack(entry, id, way, byName);
  if (!circle) return [];
  for (const each of circle) told.add(each);
  const ids = [entry, ...circle, entry].map((each) => `"${each.id}"`).join(' → ');
  return [
    { path, rule: 'circular-reference', message: `The ${way.circle} of "${entry.id}" lead back to it: ${ids}. Remove the wrong one.` },
  ];
}

/** Returns the entries from one to another, including the first but not the last; nothing if no path leads there. */
function wayBack(to: ReadEntry, from: string, way: Way, byName: ReadonlyMap<string, ReadEntry>): ReadEntry[] | undefined {
  const seen = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of seen.keys()) {
    const entry = byName.get(`${to.collection}/${id}`);
    if (!entry) continue;
    for (const next of nextIn(entry, way)) {
      if (next.id === to.id) return trace(id, seen).flatMap((each) => byName.get(`${to.collection}/${each}`) ?? []);
      if (!seen.has(next.id)) seen.set(next.id, id);
    }
  }
  return undefined;
}

function trace(id: string, seen: ReadonlyMap<string, string | undefined>): string[] {
  const before = seen.get(id);
  return before === undefined ? [id] : [...trace(before, seen), id];
}

function nextIn({ data }: ReadEntry, { key }: Way): Step[] {
  const value = (data as Partial<Record<Way['key'], string | string[]>>)[key];
  if (value === undefined) return [];
  return typeof value === 'string' ? [{ id: value, path: [key] }] : value.map((id, index) => ({ id, path: [key, index] }));
}
