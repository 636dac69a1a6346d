import type { RenderedBody } from '../markdown/render-body.ts';
import { briefingPlaces } from '../model/library/briefing-places.ts';
import { listPoints } from '../model/library/points.ts';
import { partiesOf } from '../model/library/whose-word.ts';
import type { EntryCheck } from './check-entry.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import { checkCapacities, checkOpposition, checkPresences, doubtLabels } from './rules/contradictions.ts';
import { findCopies } from './rules/copies.ts';
import { checkDays, doubtDays } from './rules/days.ts';
import { placeFindings } from './rules/finding.ts';
import { checkPointIds } from './rules/identifiers.ts';
import { checkCites, checkLists } from './rules/lists.ts';
import { checkBearers, checkParties, checkPositions, checkTies } from './rules/parties.ts';
import { checkSpeakers, doubtWords, evidenceOf } from './rules/party-words.ts';
import { doubtPlaces } from './rules/places.ts';
import { checkAttribution, checkChanges, checkReadouts } from './rules/points.ts';
import { checkReferences } from './rules/references.ts';
import type { Registry, Scope } from './rules/registry.ts';
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
    // A source that is only misspelled there is cited rightly elsewhere.
    listed: data.sources.every((id) => registry.ids.sources.has(id)) ? new Set(data.sources) : undefined,
    draft: data.draft,
    places: () => briefingPlaces(data, rendered.body),
  };
  const parties = new Set(partiesOf(data));
  const seated = new Set(data.delegations.map(({ actor }) => actor));
  const named = new Set([...seated, ...data.actors.map(({ actor }) => actor)]);
  const evidence = evidenceOf(scope);
  const findings = [
    ...checkPointIds(points, briefing.file),
    ...points.flatMap((point) => [
      ...checkAttribution(point),
      ...checkParties(point, parties),
      ...checkBearers(point, named),
      ...checkQuotations(point),
      ...checkReadouts(point, parties, seated),
      ...checkSpeakers(point, evidence),
      ...checkOpposition(point),
      ...doubtWords(point, [...parties], evidence),
      ...checkChanges(point, points),
    ]),
    ...checkPositions(data, parties),
    ...checkLists(data, points),
    ...checkTies(briefing),
    ...checkDays(data, points),
    ...checkCapacities(data),
    ...checkPresences(data),
    ...doubtLabels(data, points),
    ...doubtPlaces(data.event.places, ['event', 'places']),
    ...doubtDays(data, registry.sources),
    ...checkCites(data, registry),
    ...checkHedges(data, points),
    ...checkLengths(data),
  ];
  const dangling = checkReferences(briefing, scope);
  const isSeatLost = data.delegations.some(({ actor }) => !registry.ids.actors.has(actor));
  const problems = [
    ...dangling,
    ...placeFindings(briefing, findings).filter((problem) => !isOfNobody(problem, dangling) && !(isSeatLost && OF_SEATS.has(problem.rule))),
    ...checkAnalysis(briefing, rendered, scope),
    ...findCutTexts(briefing),
    ...findCopies(briefing),
  ];
  return { problems, referred: scope.referred, addresses: scope.addresses };
}

/** What is said of an actor that may be only misspelled. */
const OF_ACTORS: ReadonlySet<string> = new Set(['not-a-party', 'not-in-briefing', 'wrong-speaker']);

/** What follows for others if the actor of a delegation is misspelled, as it is then not known who was there. */
const OF_SEATS: ReadonlySet<string> = new Set(['not-a-party', 'not-in-briefing']);

/** Tells whether a problem is that of a reference that leads nowhere, so that one slip is reported once. */
function isOfNobody({ rule, line, column }: Problem, dangling: Problem[]): boolean {
  return OF_ACTORS.has(rule) && dangling.some((each) => each.rule === 'unknown-actor' && each.line === line && each.column === column);
}
