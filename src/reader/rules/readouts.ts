import type { ListedPoint } from '../../model/points.ts';
import type { Finding } from './finding.ts';
import { notAParty } from './parties.ts';

/** Checks that readouts are those of parties, one each, and cited. */
export function checkReadouts({ data, path }: ListedPoint, parties: ReadonlySet<string>): Finding[] {
  if (!('readouts' in data)) return [];
  const seen = new Set<string>();
  return data.readouts.flatMap(({ party, says, cites }, index) => {
    const findings: Finding[] = [];
    const at = [...path, 'readouts', index];
    if (!parties.has(party)) findings.push(notAParty([...at, 'party'], party, 'has no readout', parties));
    if (seen.has(party)) {
      findings.push({ path: [...at, 'party'], rule: 'duplicate-readout', message: `"${party}" has two readouts of this point. Keep one.` });
    }
    if (says !== 'not-stated' && !cites) {
      findings.push({
        path: at,
        rule: 'missing-field',
        message: `The readout "${says}" needs a cite. Add "cites", or make it "not-stated".`,
      });
    }
    seen.add(party);
    return findings;
  });
}
