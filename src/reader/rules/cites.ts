import type { BriefingData } from '../../model/briefing.ts';
import { findCites } from '../../model/cites.ts';
import type { Finding } from './finding.ts';
import { judgeParagraph, type Registry } from './references.ts';

/** Checks that every cite and every wording names a source of the briefing, and a paragraph that the source has. */
export function checkCites(briefing: BriefingData, registry: Registry): Finding[] {
  return findCites(briefing).flatMap(({ cite, path }) => {
    const findings: Finding[] = [];
    if (registry.ids.sources.has(cite.source) && !briefing.sources.includes(cite.source)) {
      const message = `"${cite.source}" is cited but is not among the briefing's "sources". Add it there.`;
      findings.push({ path: [...path, 'source'], rule: 'unlisted-source', message });
    }
    if (cite.paragraph !== undefined) {
      const judged = judgeParagraph(cite.source, cite.paragraph, registry);
      findings.push(...judged.map((judgement) => ({ path: [...path, 'paragraph'], ...judgement })));
    }
    return findings;
  });
}
