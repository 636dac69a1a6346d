import { isDeepStrictEqual } from 'node:util';
import { type Evidence, evidenceIn } from '../../model/library/evidence.ts';
import { type ListedPoint, listPoints } from '../../model/library/points.ts';
import { agreementOf, attributionOf, partiesOf } from '../../model/library/whose-word.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { Content } from '../../reader/read-content.ts';

/** A point with an attribution, and what would follow without it if that is something else. */
export interface WrittenAttribution extends ListedPoint {
  otherwise?: string;
}

/** Returns the points of a briefing that say their attribution, each with whether it says more than the readouts and the sources. */
export function writtenAttributions(briefing: BriefingData, content: Content): WrittenAttribution[] {
  const evidence = evidenceIn(content);
  const parties = partiesOf(briefing);
  return listPoints(briefing).flatMap((point) => {
    if (!point.data.attribution) return [];
    const [written, derived] = [point.data, { ...point.data, attribution: undefined }].map((data) =>
      wordOf({ ...point, data }, parties, evidence),
    );
    if (isDeepStrictEqual(written, derived)) return [point];
    const differs = written?.attribution !== derived?.attribution;
    return [{ ...point, otherwise: differs ? derived?.attribution : derived?.agreement?.agreement }];
  });
}

function wordOf({ kind, data }: ListedPoint, parties: string[], evidence: Evidence) {
  const concerned = data.parties ?? parties;
  const agreement = kind === 'agreed' ? agreementOf(data, concerned, evidence) : undefined;
  return { attribution: attributionOf(data, agreement, concerned, evidence), agreement };
}
