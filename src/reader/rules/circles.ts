import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { type FieldFinding, placeFindings } from './finding.ts';

/** An entry that another leads to, and the field that names it. */
export interface Step {
  id: string;
  path: FieldFinding['path'];
}

/** A field, or several, that leads from an entry to others of its kind, which must not lead back to it. */
export interface Way {
  steps: (entry: ReadEntry) => Step[];
  self: string;
  circle: string;
}

/** The ways that must not lead back, save that from round to round. */
export const WAYS: Way[] = [
  { steps: stepsOf('side'), self: 'is its own side. Leave "side" out', circle: 'sides of' },
  { steps: stepsOf('members'), self: 'is a member of itself. Remove it', circle: 'members of' },
  { steps: stepsOf('translationOf'), self: 'is a translation of itself. Name the other source', circle: 'translations of' },
];

function stepsOf(key: 'side' | 'members' | 'translationOf'): Way['steps'] {
  return ({ data }) => {
    const value = (data as Partial<Record<typeof key, string | string[]>>)[key];
    if (value === undefined) return [];
    return typeof value === 'string' ? [{ id: value, path: [key] }] : value.map((id, index) => ({ id, path: [key, index] }));
  };
}

/** Finds entries that lead to themselves, such as by their sides, members or originals; reports each circle once, at its first entry. */
export function findCircles(entries: Iterable<ReadEntry>, ways = WAYS): Problem[] {
  const byName = new Map(Array.from(entries, (entry) => [`${entry.collection}/${entry.id}`, entry]));
  return ways.flatMap((way) => {
    const told = new Set<ReadEntry>();
    const steps = new Map(Array.from(byName.values(), (entry) => [entry, way.steps(entry)]));
    return [...byName.values()].flatMap((entry) =>
      told.has(entry)
        ? []
        : placeFindings(
            entry,
            (steps.get(entry) ?? []).flatMap((next) => judge(entry, next, way, { byName, steps, told })),
          ),
    );
  });
}

interface Search {
  byName: ReadonlyMap<string, ReadEntry>;
  steps: ReadonlyMap<ReadEntry, Step[]>;
  /** The entries of the circles that are reported. */
  told: Set<ReadEntry>;
}

function judge(entry: ReadEntry, { id, path }: Step, way: Way, search: Search): FieldFinding[] {
  if (id === entry.id) return [{ path, rule: 'self-reference', message: `"${id}" ${way.self}.` }];
  const circle = wayBack(entry, id, search);
  if (!circle) return [];
  for (const each of circle) search.told.add(each);
  const ids = [entry, ...circle, entry].map((each) => `"${each.id}"`).join(' → ');
  return [{ path, rule: 'circular-reference', message: `The ${way.circle} "${entry.id}" lead back to it: ${ids}. Remove the wrong one.` }];
}

/** Returns the entries from one to another, including the first but not the last; nothing if no path leads there. */
function wayBack(to: ReadEntry, from: string, { byName, steps }: Search): ReadEntry[] | undefined {
  const seen = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of seen.keys()) {
    const entry = byName.get(`${to.collection}/${id}`);
    for (const next of (entry && steps.get(entry)) ?? []) {
      if (next.id === to.id) return trace(id, seen).flatMap((each) => byName.get(`${to.collection}/${each}`) ?? []);
      if (!seen.has(next.id)) seen.set(next.id, id);
    }
  }
  return undefined;
}

function trace(id: string, seen: ReadonlyMap<string, string | undefined>): string[] {
  const path = [id];
  for (let before = seen.get(id); before !== undefined; before = seen.get(before)) path.unshift(before);
  return path;
}
