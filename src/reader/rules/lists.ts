import { findCites } from '../../model/library/cites.ts';
import type { ListedPoint } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import { alternativesOf, holdersOf, type PointData, raisersOf } from '../../model/schema/point.ts';
import { backersOf } from '../../model/schema/readout.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';
import { judgeParagraph } from './paragraphs.ts';
import type { Registry } from './registry.ts';

/** Checks that no list of a briefing has duplicates. */
export function checkLists({ actors, authors, delegations, event, sources }: BriefingData, points: ListedPoint[]): FieldFinding[] {
  return [
    ...twice(sources, ['sources'], 'source'),
    ...twice(authors, ['authors'], 'author'),
    ...twice(event.places, ['event', 'places'], 'place'),
    ...twice(actors, ['actors'], 'actor'),
    ...twice(delegations, ['delegations'], 'actor'),
    ...delegations.flatMap(({ capacities, members }, index) => [
      ...twice(capacities, ['delegations', index, 'capacities'], 'capacity'),
      ...twice(members, ['delegations', index, 'members'], 'actor'),
    ]),
    ...points.flatMap(({ data, path }) => listsOf(data).flatMap(([keys, ids]) => twice(ids, [...path, ...keys], 'actor'))),
  ];
}

/** Checks that the members of an actor, the authors and issuers of a source, and the places of a round without a briefing have no duplicates. */
export function checkEntryLists({ data }: ReadEntry): FieldFinding[] {
  return [
    ...('members' in data ? twice(data.members, ['members'], 'actor') : []),
    ...('issuers' in data ? twice(data.issuers, ['issuers'], 'actor') : []),
    ...('issuers' in data ? twice(data.authors, ['authors'], 'author') : []),
    ...('rounds' in data ? data.rounds.flatMap(({ places }, index) => twice(places, ['rounds', index, 'places'], 'place')) : []),
  ];
}

/** Returns the lists of ids of a point, each with the keys that lead to it. */
function listsOf(data: PointData): [keys: (string | number)[], ids: string[]][] {
  const { topics, parties = [], concerns, opposedBy } = data;
  const lists = { topics, parties, concerns, opposedBy, holders: holdersOf(data), raisedBy: raisersOf(data) };
  return [
    ...Object.entries(lists).map(([key, ids]) => [[key], ids] as [string[], string[]]),
    ...alternativesOf(data).map((each, index): [(string | number)[], string[]] => [['alternatives', index, 'backers'], backersOf(each)]),
  ];
}

/** Finds the duplicates in a list of ids, or of items identified by the id under a key. */
function twice<K extends string>(items: (string | Record<K, string>)[], path: FieldFinding['path'], key: K): FieldFinding[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const [id, at] = typeof item === 'string' ? [item, [index]] : [item[key], [index, key]];
    const known = seen.has(id);
    seen.add(id);
    return known
      ? [{ path: [...path, ...at], rule: 'listed-twice', message: `"${id}" is already in this list. Put the two into one.` }]
      : [];
  });
}

/** Checks that every cite and every wording names a paragraph that the source has. */
export function checkCites(data: ReadEntry['data'], registry: Registry): FieldFinding[] {
  return findCites(data).flatMap(({ cite, path }) =>
    judgeParagraph(cite.source, cite.paragraph, registry).map((finding) => ({ path: [...path, 'paragraph'], ...finding })),
  );
}
