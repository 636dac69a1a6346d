import { briefingVersion, positionRows } from '../../model/library/points.ts';
import type { Briefing, Library } from '../../model/library/records.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { Publication } from '../../views/view-context.ts';
import type { BriefingExport } from './briefing-schema.ts';
import { citesJson, optionalTextJson, textJson } from './part-json.ts';
import { pointJson } from './point-json.ts';

type RoundBriefing = Context & Pick<BriefingExport, 'previous' | 'outcome' | 'parties' | 'positions' | 'delegations'>;
type Context = Pick<BriefingExport, 'id' | 'title' | 'summary' | 'address' | 'process' | 'event' | 'asOf' | 'compiled' | 'version'>;

/** Returns what identifies a briefing: the event, the dates and the permanent address. */
export function contextJson(briefing: Briefing, library: Library, { absolute }: Publication): Context {
  const { title, summary, event, asOf, compiled } = briefing.data;
  return {
    id: briefing.id,
    title,
    summary,
    address: absolute(briefing.path),
    process: briefing.process?.id,
    event: { ...event, round: optionalTextJson(event.round), cites: citesJson(event.cites, library) },
    asOf,
    compiled,
    version: briefingVersion(briefing),
  };
}

/** Returns a briefing as the file of its process has it: the round, who sat where, and where the parties stood. */
export function roundBriefingJson(briefing: Briefing, library: Library, publication: Publication): RoundBriefing {
  const { data, parties, previous } = briefing;
  return {
    ...contextJson(briefing, library, publication),
    previous: previous?.id,
    outcome: data.outcome && { ...data.outcome, text: optionalTextJson(data.outcome.text), cites: citesJson(data.outcome.cites, library) },
    parties,
    positions: positionsJson(briefing, library),
    delegations: data.delegations.map((delegation) => delegationJson(delegation, briefing, library)),
  };
}

/** Returns a whole briefing as published data. */
export function briefingJson(briefing: Briefing, library: Library, publication: Publication): BriefingExport {
  const { data, body } = briefing;
  return {
    ...roundBriefingJson(briefing, library, publication),
    next: briefing.next.map(({ id }) => id),
    inShort: data.inShort.map(textJson),
    authors: data.authors,
    formerIds: data.formerIds,
    revisions: data.revisions,
    sources: data.sources,
    points: briefing.points.map((point) => pointJson(point, library, publication)),
    ...tiesJson(data, library),
    notCovered: data.notCovered.map(({ text, cites }) => ({ text: textJson(text), cites: citesJson(cites, library) })),
    analysis: {
      markdown: body.markdown,
      paragraphs: body.paragraphs.map(({ id, heading, text }) => ({ id, heading, text })),
    },
  };
}

function positionsJson(briefing: Briefing, library: Library): BriefingExport['positions'] {
  return positionRows(briefing).flatMap(({ topic, cells }) =>
    cells.map(({ party, position }) => {
      if (!position) return { party, topic, stance: 'not-stated', cites: [] };
      return { ...position, text: optionalTextJson(position.text), cites: citesJson(position.cites, library) };
    }),
  );
}

function delegationJson(
  delegation: BriefingData['delegations'][number],
  { parties }: Briefing,
  library: Library,
): BriefingExport['delegations'][number] {
  const { actor, capacities, capacityCites, members, note } = delegation;
  return {
    actor,
    capacities,
    isParty: parties.includes(actor),
    capacityCites: citesJson(capacityCites, library),
    members: members.map((member) => ({ ...member, role: textJson(member.role), cites: citesJson(member.cites, library) })),
    note: optionalTextJson(note),
  };
}

/** Returns the actors with their parts, their relationships and offices, and what happened. */
function tiesJson({ actors, ties, offices, events }: BriefingData, library: Library) {
  return {
    actors: actors.map((part) => ({ ...part, part: textJson(part.part), cites: citesJson(part.cites, library) })),
    ties: ties.map((tie) => ({ ...tie, text: optionalTextJson(tie.text), cites: citesJson(tie.cites, library) })),
    offices: offices.map((office) => ({ ...office, cites: citesJson(office.cites, library) })),
    events: events.map((event) => ({ ...event, title: textJson(event.title), cites: citesJson(event.cites, library) })),
  };
}
