import type { BriefingData } from '../../model/briefing.ts';
import type { Finding } from './finding.ts';
import { notAParty } from './parties.ts';

/** Checks that positions are those of parties, one for each party and topic. */
export function checkPositions({ positions }: BriefingData, parties: ReadonlySet<string>): Finding[] {
  const seen = new Set<string>();
  return positions.flatMap(({ party, topic }, index) => {
    const findings: Finding[] = [];
    const cell = `${party} ${topic}`;
    if (!parties.has(party)) findings.push(notAParty(['positions', index, 'party'], party, 'has no position', parties));
    if (seen.has(cell)) {
      const message = `"${party}" has two positions on "${topic}". Put them into one.`;
      findings.push({ path: ['positions', index, 'topic'], rule: 'duplicate-position', message });
    }
    seen.add(cell);
    return findings;
  });
}
