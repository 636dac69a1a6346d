import { alternativesOf, holdersOf, raisersOf, readoutsIn } from '../schema/point.ts';
import { backersOf } from '../schema/readout.ts';
import type { ActorRecord, Briefing, Library, Point, TopicRecord } from './records.ts';

/** Adds what one briefing says to the records of the actors, topics and sources that it names. */
export function linkBriefing(briefing: Briefing, { actors, topics, sources }: Library): void {
  const { data } = briefing;
  for (const part of data.actors) actors.get(part.actor)?.parts.push({ briefing, part });
  for (const delegation of data.delegations) {
    actors.get(delegation.actor)?.delegations.push({ briefing, delegation });
    for (const member of delegation.members) actors.get(member.actor)?.seats.push({ briefing, delegation, member });
  }
  for (const office of data.offices) actors.get(office.actor)?.offices.push({ briefing, office });
  for (const tie of data.ties) {
    actors.get(tie.from)?.ties.push({ briefing, tie, inverse: false });
    actors.get(tie.to)?.ties.push({ briefing, tie, inverse: true });
  }
  for (const position of data.positions) {
    actors.get(position.party)?.positions.push({ briefing, position });
    topics.get(position.topic)?.positions.push({ briefing, position });
  }
  for (const point of briefing.points) {
    for (const id of concernedActors(point)) actors.get(id)?.points.push(point);
    for (const report of point.data.reports) sources.get(report.source)?.reports.push({ briefing, point, report });
    for (const id of point.data.topics) topics.get(id)?.points.push(point);
  }
  for (const { record, passage } of findPassages(briefing, actors, topics)) record.passages.push(passage);
  for (const id of topicsOf(briefing)) topics.get(id)?.briefings.push(briefing);
  for (const id of data.sources) sources.get(id)?.briefings.push(briefing);
}

/** Returns the ids of the actors that a point is about: its parties, the others that it concerns, and those who said, hold, raised, back or oppose it. */
export function concernedActors({ parties, saidBy, data }: Point): Set<string> {
  return new Set([
    ...parties,
    ...data.concerns,
    ...(saidBy ? [saidBy] : []),
    ...readoutsIn(data).flatMap(({ by }) => by ?? []),
    ...holdersOf(data),
    ...raisersOf(data),
    ...alternativesOf(data).flatMap(backersOf),
    ...data.opposedBy,
  ]);
}

/** Returns each sentence once for each actor and topic that it names. */
function* findPassages(briefing: Briefing, actors: Map<string, ActorRecord>, topics: Map<string, TopicRecord>) {
  for (const { id: paragraph, heading, mentions } of briefing.body.paragraphs) {
    const seen = new Set<string>();
    for (const { link, sentence } of mentions) {
      const record = link.to === 'actors' ? actors.get(link.id) : link.to === 'topics' ? topics.get(link.id) : undefined;
      const key = `${link.to} ${link.id} ${sentence}`;
      if (!record || seen.has(key)) continue;
      seen.add(key);
      yield { record, passage: { briefing, paragraph, heading, sentence } };
    }
  }
}

/** Returns the ids of the topics that a briefing touches: those of its points, its positions and its analysis, in that order. */
export function topicsOf({ points, data, body }: Briefing): Set<string> {
  const named = body.paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'topics' ? [link.id] : [])));
  return new Set([...points.flatMap((point) => point.data.topics), ...data.positions.map(({ topic }) => topic), ...named]);
}
