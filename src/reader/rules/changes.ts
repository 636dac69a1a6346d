import { successorOf } from '../../model/point.ts';
import type { ListedPoint } from '../../model/points.ts';
import type { Finding } from './finding.ts';

/** Checks that changes stand in the order of days and that successors do not lead back. */
export function checkChanges({ data, path }: ListedPoint, points: ListedPoint[]): Finding[] {
  return data.changes.flatMap((change, index) => {
    const findings: Finding[] = [];
    const at = [...path, 'changes', index];
    const before = data.changes[index - 1];
    if (before && change.date < before.date) {
      const message = `The change of ${change.date} stands after that of ${before.date}. List changes oldest first.`;
      findings.push({ path: [...at, 'date'], rule: 'wrong-order', message });
    }
    const successor = 'successor' in change ? change.successor : undefined;
    if (successor && leadsBack(successor, data.id, points)) {
      const message = `"${data.id}" is succeeded by "${successor}", which leads back to it. A successor has to be a point that stands.`;
      findings.push({ path: [...at, 'successor'], rule: 'circular-successor', message });
    }
    return findings;
  });
}

/** Follows successors from one point; tells whether they come to another. */
function leadsBack(from: string, to: string, points: ListedPoint[]): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = from; id && !seen.has(id); id = next(id, points)) {
    if (id === to) return true;
    seen.add(id);
  }
  return false;
}

function next(id: string, points: ListedPoint[]): string | undefined {
  const point = points.find(({ data }) => data.id === id);
  return point && successorOf(point.data);
}
