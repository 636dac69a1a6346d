import type { BriefingData, Office } from '../schema/briefing.ts';
import type { PointData } from '../schema/point.ts';
import type { ActorRecord } from './records.ts';

/**
 * Returns the fragments of what a briefing's page lists in its sections: "delegation-syria", "position-israel--golan-heights",
 * "tie-qatar-hosts-syria", "event-2025-08-19", "not-covered-1". None begins as that of a heading, a paragraph, a point or a revision does.
 */
export function itemFragments(data: BriefingData): ReadonlyMap<object, string> {
  const fragments = known.get(data) ?? fragmentsOf(data);
  known.set(data, fragments);
  return fragments;
}

// Every cell of a table that links to a position asks for those of its briefing, which stay the same as long as its data do.
const known = new WeakMap<BriefingData, ReadonlyMap<object, string>>();

function fragmentsOf({ delegations, positions, ties, events, notCovered }: BriefingData): Map<object, string> {
  return distinct([
    ...delegations.map((each): [object, string] => [each, `delegation-${each.actor}`]),
    ...positions.map((each): [object, string] => [each, `position-${each.party}--${each.topic}`]),
    ...ties.map((each): [object, string] => [each, `tie-${each.from}-${each.tie}-${each.to}`]),
    ...events.map((each): [object, string] => [each, `event-${each.date ?? 'undated'}`]),
    ...notCovered.map((each, index): [object, string] => [each, `not-covered-${index + 1}`]),
  ]);
}

/** Returns the fragments of what became of a point and of what others report of it: "follow-up-a2-2026-02-01", "report-axios-2025-08-12". */
export function pointItemFragments({ id, followUps, reports }: Pick<PointData, 'id' | 'followUps' | 'reports'>): Map<object, string> {
  return distinct([
    ...followUps.map((each): [object, string] => [each, `follow-up-${id}-${each.date}`]),
    ...reports.map((each): [object, string] => [each, `report-${each.source}`]),
  ]);
}

/** Returns the fragments of the offices that an actor's page lists, each by its briefing: "office-2025-08-paris". */
export function officeFragments({ offices }: Pick<ActorRecord, 'offices'>): Map<Office, string> {
  return distinct(offices.map(({ briefing, office }) => [office, `office-${briefing.id}`]));
}

/** Adds a number to a fragment that is already taken. */
function distinct<T>(items: [item: T, fragment: string][]): Map<T, string> {
  const taken = new Set<string>();
  return new Map(
    items.map(([item, fragment]) => {
      let free = fragment;
      for (let number = 2; taken.has(free); number++) free = `${fragment}_${number}`;
      taken.add(free);
      return [item, free];
    }),
  );
}
