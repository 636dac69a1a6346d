import type { BriefingData } from '../../model/briefing.ts';
import { findCites } from '../../model/cites.ts';
import type { Finding } from './finding.ts';
import { judgeParagraph, type Registry } from './references.ts';

/** Checks that every cite and every wording names a paragraph that the source has. */
export function checkCites(briefing: BriefingData, registry: Registry): Finding[] {
  return findCites(briefing).flatMap(({ cite, path }) =>
    judgeParagraph(cite.source, cite.paragraph, registry).map((complaint) => ({ path: [...path, 'paragraph'], ...complaint })),
  );
}
