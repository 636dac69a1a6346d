import { parsePointReference } from '../addresses/entry-links.ts';
import { listedDay } from './dates.ts';
import { orderRounds } from './order-rounds.ts';
import type { Briefing, Library, Point, ProcessRecord, Round } from './records.ts';

/** Adds the rounds of each process, the round before each briefing, and how points of one round relate to those of others. */
export function linkRounds({ briefings, processes, sources }: Pick<Library, 'briefings' | 'processes' | 'sources'>): void {
  const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]));
  const oldestFirst = briefings.toReversed();
  for (const briefing of oldestFirst) {
    const process = processes.get(briefing.data.process ?? '');
    if (!process) continue;
    briefing.process = process;
    process.briefings.push(briefing);
  }
  for (const process of processes.values()) {
    process.briefings = orderRounds(process.briefings);
    linkPrevious(process, byId);
    process.rounds = roundsOf(process);
    for (const round of process.data.rounds) {
      for (const id of new Set(round.cites.map(({ source }) => source))) sources.get(id)?.rounds.push({ process, round });
    }
  }
  for (const point of oldestFirst.flatMap(({ points }) => points)) linkRelations(point, byId);
}

/** A round follows the briefing that its author names, or the one before it in its process. */
function linkPrevious({ briefings }: ProcessRecord, byId: ReadonlyMap<string, Briefing>): void {
  for (const [index, briefing] of briefings.entries()) {
    const { follows } = briefing.data;
    const previous = follows === undefined ? briefings[index - 1] : byId.get(follows);
    if (!previous) continue;
    briefing.previous = previous;
    previous.next.push(briefing);
  }
}

/** Puts each round without a briefing after the last briefing that began by its first day; the briefings keep their order. */
function roundsOf({ briefings, data }: ProcessRecord): Round[] {
  const rounds: Round[] = briefings.map((briefing) => ({ day: briefing.data.event.first ?? listedDay(briefing.data), briefing }));
  for (const unbriefed of data.rounds.toSorted((a, b) => a.first.localeCompare(b.first, 'en'))) {
    const before = rounds.findLastIndex(({ day }) => day <= unbriefed.first);
    rounds.splice(before + 1, 0, { day: unbriefed.first, unbriefed });
  }
  return rounds;
}

/** A relation to a point that is not published, such as that of a draft, is left out. */
function linkRelations(from: Point, byId: ReadonlyMap<string, Briefing>): void {
  for (const relation of from.data.relations) {
    const { briefing = '', id } = parsePointReference(relation.to);
    const to = byId.get(briefing)?.points.find((point) => point.id === id);
    if (!to) continue;
    const record = { from, to, relation };
    from.relations.push(record);
    to.takenUp.push(record);
  }
}
