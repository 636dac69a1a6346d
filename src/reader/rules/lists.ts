import { findCites } from '../../model/library/cites.ts';
import type { ListedPoint } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { FieldFinding } from './finding.ts';
import { judgeParagraph, type Registry } from './references.ts';

/** Checks that nothing stands twice in a list where once is enough. */
export function checkLists({ actors, delegations, sources }: BriefingData, points: ListedPoint[]): FieldFinding[] {
  return [
    ...twice(sources, ['sources'], 'source'),
    ...twice(actors, ['actors'], 'actor'),
    ...twice(delegations, ['delegations'], 'actor'),
    ...delegations.flatMap(({ members }, index) => twice(members, ['delegations', index, 'members'], 'actor')),
    ...points.flatMap(({ data, path }) => [
      ...twice(data.topics, [...path, 'topics'], 'topic'),
      ...twice(data.parties ?? [], [...path, 'parties'], 'party'),
    ]),
  ];
}

/** Finds the items of a list that an earlier one has already named: ids, or things told apart by the id under a key. */
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
export function checkCites(briefing: BriefingData, registry: Registry): FieldFinding[] {
  return findCites(briefing).flatMap(({ cite, path }) =>
    judgeParagraph(cite.source, cite.paragraph, registry).map((finding) => ({ path: [...path, 'paragraph'], ...finding })),
  );
}
