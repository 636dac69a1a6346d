import type { ListedPoint } from '../../model/points.ts';
import { POINT_KINDS } from '../../model/vocabulary.ts';
import type { Finding } from './finding.ts';

/** Checks that each point's id has the letter of its kind and stands only once. */
export function checkPointIds(points: ListedPoint[]): Finding[] {
  const seen = new Set<string>();
  return points.flatMap(({ kind, data: { id }, path }) => {
    const { letter, label } = POINT_KINDS[kind];
    const findings: Finding[] = [];
    const at = [...path, 'id'];
    if (id[0] !== letter) {
      const message = `"${id}" stands under "${label}", whose ids begin with "${letter}". Move it, or give it the next free id of its kind.`;
      findings.push({ path: at, rule: 'wrong-kind', message });
    }
    if (seen.has(id)) {
      findings.push({ path: at, rule: 'duplicate-point', message: `Two points have the id "${id}". Give the newer one the next free id.` });
    }
    seen.add(id);
    return findings;
  });
}
