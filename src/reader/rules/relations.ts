import { parsePointReference } from '../../model/addresses/entry-links.ts';
import { type ListedPoint, listPoints } from '../../model/library/points.ts';
import type { Relation } from '../../model/schema/relation.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';
import { checkTargets } from './relation-targets.ts';
import type { KnownRounds } from './rounds.ts';

/** A relation with the point that has it, the point that it names, and its place. */
export interface PlacedRelation {
  from: ListedPoint;
  relation: Relation;
  /** The briefing and the id of the earlier point. */
  briefing: string;
  id: string;
  path: FieldFinding['path'];
}

/** Checks that the relations of a briefing’s points lead to points of earlier rounds, name the process of another, and agree with each other. */
export function checkRelations(entry: ReadEntry<'briefings'>, known: KnownRounds): FieldFinding[] {
  const placed = listPoints(entry.data).flatMap((from) =>
    from.data.relations.map((relation, index): PlacedRelation => {
      const { briefing = '', id } = parsePointReference(relation.to);
      return { from, relation, briefing, id, path: [...from.path, 'relations', index] };
    }),
  );
  const byRound = Map.groupBy(placed, ({ briefing }) => briefing);
  const byPoint = Map.groupBy(placed, ({ relation }) => relation.to);
  return [
    ...[...byRound].flatMap(([id, relations]) => checkTargets(relations, entry, id, known)),
    ...[...byPoint.values()].flatMap(checkTogether),
  ];
}

/** The relations of which only one can hold between two points. */
const EXCLUSIVE: ReadonlySet<Relation['relation']> = new Set(['repeats', 'changes', 'replaces', 'drops']);

/** Checks the relations to one point against each other: none twice, and the point not both kept and given up. */
function checkTogether(relations: PlacedRelation[]): FieldFinding[] {
  const kept = relations.find(({ relation }) => relation.relation === 'repeats');
  const known = new Map<ListedPoint, Set<Relation['relation']>>();
  return relations.flatMap(({ from, relation: { relation, to }, path }): FieldFinding[] => {
    const before = known.get(from) ?? new Set();
    known.set(from, new Set(before).add(relation));
    if (before.has(relation)) {
      const message = `This point already has the relation "${relation}" to "${to}". Put the two into one.`;
      return [{ path: [...path, 'to'], rule: 'listed-twice', message }];
    }
    const other = EXCLUSIVE.has(relation) && [...before].find((each) => EXCLUSIVE.has(each));
    if (other) {
      const message = `This point both "${other}" and "${relation}" the point "${to}". Keep the one that holds.`;
      return [{ path: [...path, 'relation'], rule: 'contradiction', message }];
    }
    if (relation !== 'drops' || !kept || kept.from === from) return [];
    const message = `"${to}" is dropped here, but "${kept.from.data.id}" repeats it. Correct one of the two.`;
    return [{ path: [...path, 'relation'], rule: 'contradiction', message }];
  });
}
