import type { ListedPoint } from '../../model/library/points.ts';
import { successorOf } from '../../model/schema/point.ts';
import type { Readout } from '../../model/schema/readout.ts';
import type { FieldFinding } from './finding.ts';
import { notAParty } from './parties.ts';

/** Checks that a point whose attribution is one party says which, and that no other attribution names anybody. */
export function checkAttribution({ data, path }: ListedPoint): FieldFinding[] {
  const { attribution, saidBy } = data;
  if (attribution === 'party' && !saidBy) {
    const message = 'The attribution is "party", but "saidBy" is missing. Name the party or its office.';
    return [{ path: [...path, 'attribution'], rule: 'missing-field', message }];
  }
  if (attribution && attribution !== 'party' && saidBy) {
    const message = '"saidBy" goes only with the attribution "party". Change the attribution, or leave "saidBy" out.';
    return [{ path: [...path, 'saidBy'], rule: 'unexpected-field', message }];
  }
  return [];
}

/** Checks that changes are in order of date and that successors do not lead back. */
export function checkChanges({ data, path }: ListedPoint, points: ListedPoint[]): FieldFinding[] {
  return data.changes.flatMap((change, index) => {
    const findings: FieldFinding[] = [];
    const at = [...path, 'changes', index];
    const before = data.changes[index - 1];
    if (before && change.date < before.date) {
      const message = `The change of ${change.date} comes after that of ${before.date}. List changes earliest first.`;
      findings.push({ path: [...at, 'date'], rule: 'wrong-order', message });
    }
    const successor = 'successor' in change ? change.successor : undefined;
    if (successor && leadsBack(successor, data.id, points)) {
      const message = `"${data.id}" is succeeded by "${successor}", which leads back to it. A successor has to be a point that is still in force.`;
      findings.push({ path: [...at, 'successor'], rule: 'circular-successor', message });
    }
    return findings;
  });
}

/** Tells whether the successors of one point lead to another. */
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

/** Checks that readouts are those of parties, or of others who joined, that no two are the same, and that each is cited. */
export function checkReadouts({ data, path }: ListedPoint, parties: ReadonlySet<string>, seated: ReadonlySet<string>): FieldFinding[] {
  if (!('readouts' in data)) return [];
  const seen = new Set<string>();
  return data.readouts.flatMap((readout, index) => {
    const { party, says, cites } = readout;
    const findings: FieldFinding[] = [];
    const at = [...path, 'readouts', index];
    if (!parties.has(party) && !(seated.has(party) ? MAY_STAND_APART : MAY_COME_LATER).has(says)) {
      findings.push(notAParty([...at, 'party'], party, 'has no readout', parties));
    }
    const key = readoutKey(readout);
    if (seen.has(key)) {
      const message = `"${party}" has two readouts of this point from the same day and the same source. Keep one, or give each its day or its source.`;
      findings.push({ path: [...at, 'party'], rule: 'duplicate-readout', message });
    }
    if (says !== 'not-stated' && !cites) {
      findings.push({
        path: at,
        rule: 'missing-field',
        message: `The readout "${says}" needs a cite. Add "cites", or make it "not-stated".`,
      });
    }
    seen.add(key);
    return findings;
  });
}

/** What an actor that took part without being a party may say of a point, such as a guarantor that enters a reservation. */
const MAY_STAND_APART: ReadonlySet<Readout['says']> = new Set(['dissociates', 'withdrew']);

/** What an actor without a delegation in the round may say of a point. */
const MAY_COME_LATER: ReadonlySet<Readout['says']> = new Set(['joined', 'dissociates', 'withdrew']);

/** Returns what distinguishes a readout from others of its party: its day and its sources. */
function readoutKey({ party, date = '', cites = [] }: Readout): string {
  return [party, date, ...cites.map(({ source }) => source)].join(' ');
}
