import { entryPath, pagePath, pointPath } from '../addresses/paths.ts';
import { tellApart } from '../names/actor-names.ts';
import type { Actor } from '../schema/actor.ts';
import type { BriefingData } from '../schema/briefing.ts';
import { pointLabel } from '../schema/identifiers.ts';
import { statusOf } from '../schema/point.ts';
import { linkBriefing } from './backlinks.ts';
import type { Body } from './body.ts';
import { listedDay } from './dates.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { linkRounds } from './link-rounds.ts';
import { listPoints } from './points.ts';
import type { ActorRecord, Briefing, Library, ValidEntries, ValidEntry } from './records.ts';
import { agreementOf, attributionOf, partiesOf, saidByOf } from './whose-word.ts';

/** Builds the library from valid entries: briefings newest first, actors and topics by name. */
export function buildLibrary(entries: ValidEntries): Library {
  const issued = new Map(entries.ledger.points.map((point) => [pointPath(point.briefing, point.id), point.issued]));
  const evidence = evidenceIn(entries);
  const briefings = Array.from(entries.briefings.values(), (entry) => readBriefing(entry, issued, evidence)).toSorted(newestFirst);
  const library: Library = {
    briefings,
    processes: byId(entries.processes, ({ id, data }) => ({ id, data, path: entryPath('processes', id), briefings: [], rounds: [] })),
    actors: byId(tellApart(entries.actors), ({ id, data }) => emptyActor(id, data)),
    topics: byId(entries.topics, ({ id, data }) => ({
      id,
      data,
      path: entryPath('topics', id),
      points: [],
      positions: [],
      passages: [],
      briefings: [],
    })),
    sources: byId(entries.sources, ({ id, data }) => ({
      id,
      data,
      path: entryPath('sources', id),
      briefings: [],
      reports: [],
      rounds: [],
    })),
    pages: new Map(
      Array.from(entries.pages ?? [], ([id, { data, rendered }]) => [id, { id, data, body: rendered.body, path: pagePath(id) }]),
    ),
    held: entries.held ?? new Set(),
  };
  for (const actor of library.actors.values()) {
    if (actor.data.side) library.actors.get(actor.data.side)?.members.push(actor);
    for (const member of actor.data.members) library.actors.get(member)?.memberOf.push(actor);
  }
  linkRounds(library);
  for (const briefing of briefings) linkBriefing(briefing, library);
  return library;
}

function readBriefing(
  { id, data, body }: ValidEntry<BriefingData> & { body: Body },
  issued: Map<string, string>,
  evidence: Evidence,
): Briefing {
  const parties = partiesOf(data);
  const briefing: Briefing = { id, data, body, parties, path: entryPath('briefings', id), points: [], next: [] };
  briefing.points = listPoints(data).map(({ kind, data: point }) => {
    const concerned = point.parties ?? parties;
    const agreement = kind === 'agreed' ? agreementOf(point, concerned, evidence) : undefined;
    const saidBy = saidByOf(point, agreement, concerned, evidence);
    return {
      briefing,
      id: point.id,
      kind,
      label: pointLabel(point.id),
      path: pointPath(id, point.id),
      status: statusOf(point),
      issued: issued.get(pointPath(id, point.id)) ?? data.compiled,
      parties: concerned,
      ...(agreement && { agreement }),
      attribution: attributionOf(point, agreement, concerned, evidence),
      ...(saidBy && { saidBy }),
      relations: [],
      takenUp: [],
      data: point,
    };
  });
  return briefing;
}

function emptyActor(id: string, data: Actor): ActorRecord {
  const path = entryPath('actors', id);
  return {
    id,
    data,
    path,
    parts: [],
    seats: [],
    delegations: [],
    offices: [],
    ties: [],
    points: [],
    positions: [],
    passages: [],
    members: [],
    memberOf: [],
  };
}

function byId<T extends { name: string }, R>(
  entries: ReadonlyMap<string, ValidEntry<T>>,
  make: (entry: ValidEntry<T>) => R,
): Map<string, R> {
  const sorted = Array.from(entries.values()).toSorted((a, b) => a.data.name.localeCompare(b.data.name, 'en', { numeric: true }));
  return new Map(sorted.map((entry) => [entry.id, make(entry)]));
}

/** Puts the newer of two briefings first; those of one day by their ids. */
export function newestFirst(a: Briefing, b: Briefing): number {
  return listedDay(b.data).localeCompare(listedDay(a.data), 'en') || a.id.localeCompare(b.id, 'en');
}
