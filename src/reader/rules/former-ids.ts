import type { Collection } from '../../model/paths.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { type Finding, placeFindings } from './finding.ts';

/** Checks that no former id, which is an address too, is that of another entry of the collection. */
export function checkFormerIds(ids: ReadonlySet<string>, entries: Iterable<ReadEntry<Exclude<Collection, 'briefings'>>>): Problem[] {
  const taken = new Map(Array.from(ids, (id) => [id, id]));
  return Array.from(entries).flatMap((entry) => {
    const findings = entry.data.formerIds.flatMap((former, index): Finding[] => {
      const holder = taken.get(former);
      taken.set(former, entry.id);
      if (holder === undefined) return [];
      const message = `"${former}" already leads to "${holder}". One address cannot lead to two entries.`;
      return [{ path: ['formerIds', index], rule: 'taken-id', message }];
    });
    return placeFindings(entry, findings);
  });
}
