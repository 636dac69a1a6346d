import type { RenderedBody } from '../markdown/render-body.ts';
import { briefingPlaces } from '../model/library/briefing-places.ts';
import { listPoints } from '../model/library/points.ts';
import { partiesOf } from '../model/library/whose-word.ts';
import type { EntryCheck } from './check-entry.ts';
import type { ReadEntry } from './entry.ts';
import { checkDays, doubtDays } from './rules/days.ts';
import { placeFindings } from './rules/finding.ts';
import { checkPointIds } from './rules/identifiers.ts';
import { checkCites, checkLists } from './rules/lists.ts';
import { checkBearers, checkParties, checkPositions, checkTies } from './rules/parties.ts';
import { checkAttribution, checkChanges, checkReadouts } from './rules/points.ts';
import { checkReferences, type Registry, type Scope } from './rules/references.ts';
import { checkAnalysis, checkHedges, checkLengths, checkQuotations, findCutTexts } from './rules/texts.ts';

/** Checks what a briefing means: its references, its fields taken together, and its analysis. */
export function checkBriefing(briefing: ReadEntry<'briefings'>, rendered: RenderedBody, registry: Registry): EntryCheck {
  const { data } = briefing;
  const points = listPoints(data);
  const scope: Scope = {
    ...registry,
    referred: new Set(),
    addresses: [],
    points: new Set(points.map((point) => point.data.id)),
    listed: new Set(data.sources),
    places: briefingPlaces(data, rendered.body),
  };
  const parties = new Set(partiesOf(data));
  const named = new Set([...data.delegations, ...data.actors].map(({ actor }) => actor));
  const findings = [
    ...checkPointIds(points, briefing.file),
    ...points.flatMap((point) => [
      ...checkAttribution(point),
      ...checkParties(point, parties),
      ...checkBearers(point, named),
      ...checkQuotations(point),
      ...checkReadouts(point, parties),
      ...checkChanges(point, points),
    ]),
    ...checkPositions(data, parties),
    ...checkLists(data, points),
    ...checkTies(briefing),
    ...checkDays(data),
    ...doubtDays(data, registry.sources),
    ...checkCites(data, registry),
    ...checkHedges(data, points),
    ...checkLengths(data),
  ];
  const problems = [
    ...checkReferences(briefing, scope),
    ...placeFindings(briefing, findings),
    ...checkAnalysis(briefing, rendered, scope),
    ...findCutTexts(briefing),
  ];
  return { problems, referred: scope.referred, addresses: scope.addresses };
}
