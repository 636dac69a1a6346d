import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import { isPartyByCapacity } from '../../model/library/party-by-capacity.ts';
import { listPoints } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import { readoutsIn } from '../../model/schema/point.ts';

/**
 * Returns the positions of the delegations that a briefing treats as parties, although their capacities make them none: in version 0.1
 * whoever had a delegation was a party.
 */
export function formerParties(briefing: BriefingData): number[] {
  const treated = new Set([
    ...briefing.positions.map(({ party }) => party),
    ...listPoints(briefing).flatMap(({ data }) => [...(data.parties ?? []), ...readoutsIn(data).map(({ party }) => party)]),
  ]);
  return briefing.delegations.flatMap(({ actor, capacities, isParty }, index) =>
    isParty === undefined && !isPartyByCapacity(capacities) && treated.has(actor) ? [index] : [],
  );
}

/** Returns YAML in which some delegations are parties, each saying so before its capacities. */
export function writeParties(yaml: string, delegations: number[]): string {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: false });
  const places = delegations.flatMap((index) => {
    const map = document.getIn(['delegations', index], true);
    const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === 'capacities') : undefined;
    const [start] = (pair?.key as Node | undefined)?.range ?? [];
    if (start === undefined || !isMap(map)) return [];
    const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
    return [{ start, words: map.flow ? 'isParty: true, ' : `isParty: true\n${indent}` }];
  });
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, words }) => text.slice(0, start) + words + text.slice(start), yaml);
}
