import { basename } from 'node:path';
import type { ListedPoint } from '../../model/library/points.ts';
import { POINT_KINDS } from '../../model/schema/vocabulary.ts';
import type { ReadEntry } from '../entry.ts';
import type { EntryFile } from '../entry-file.ts';
import type { Problem } from '../problem.ts';
import { type FieldFinding, placeFindings } from './finding.ts';

/** Checks that each point's id has the letter of its kind and is unique. */
export function checkPointIds(points: ListedPoint[], file: EntryFile): FieldFinding[] {
  const first = new Map<string, FieldFinding['path']>();
  return points.flatMap(({ kind, data: { id }, path }) => {
    const { letter, label } = POINT_KINDS[kind];
    const findings: FieldFinding[] = [];
    const at = [...path, 'id'];
    if (id[0] !== letter) {
      const message = `"${id}" is under "${label}", where ids begin with "${letter}". Move the point, or give it the next free id of its kind.`;
      findings.push({ path: at, rule: 'wrong-kind', message });
    }
    const taken = first.get(id);
    if (taken) {
      const { line, column } = file.placeOf(taken);
      const here = file.placeOf(at);
      const message = `The point at ${line}:${column} also has the id "${id}". Give the newer of the two the next free id: npm run renumber -- ${basename(file.path, '.md')}:${here.line} (or :${line})`;
      findings.push({ path: at, rule: 'duplicate-point', message });
    } else first.set(id, at);
    return findings;
  });
}

/** Checks that no former id, which is also an address, belongs to another entry of the collection. */
export function checkFormerIds(ids: ReadonlySet<string>, entries: Iterable<ReadEntry>): Problem[] {
  const taken = new Map(Array.from(ids, (id) => [id, id]));
  return Array.from(entries).flatMap((entry) => {
    const findings = entry.data.formerIds.flatMap((former, index): FieldFinding[] => {
      const holder = taken.get(former);
      taken.set(former, entry.id);
      if (holder === undefined) return [];
      const message =
        holder === entry.id
          ? `"${former}" already leads to this entry. Remove it.`
          : `"${former}" already leads to "${holder}". One address cannot lead to two entries.`;
      return [{ path: ['formerIds', index], rule: 'taken-id', message }];
    });
    return placeFindings(entry, findings);
  });
}
