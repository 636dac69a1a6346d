import { sourcePlacePath } from '../../model/addresses/paths.ts';
import { listedDay } from '../../model/library/dates.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import type { ListedRound, RoundList } from '../../model/query/answer-file.ts';
import type { UnbriefedRound } from '../../model/schema/process.ts';
import { sourceLink } from '../../views/parts/link-view.ts';
import type { ViewContext } from '../../views/view-context.ts';

/** Returns the list of all rounds, with a briefing or without, from which a question finds the one that it names; newest first. */
export function roundList(context: ViewContext): RoundList {
  const { briefings, processes, actors } = context.library;
  const withRounds = [...processes.values()];
  const present = [...new Set(briefings.flatMap(({ data }) => data.delegations.map(({ actor }) => actor)))];
  const unbriefed = withRounds.flatMap((process, number) =>
    process.data.rounds.map((round) => ({ day: round.last ?? round.first, row: unbriefedRow(round, number, context) })),
  );
  const briefed = briefings.map((briefing) => ({ day: listedDay(briefing.data), row: briefedRow(briefing, withRounds, present) }));
  return {
    processes: withRounds.map(({ path, data }) => ({ path, names: [data.name, ...data.otherNames] })),
    actors: present.map((id) => [id, actors.get(id)?.data.name ?? id]),
    rounds: [...briefed, ...unbriefed].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ row }) => row),
  };
}

function briefedRow({ id, data, process }: Briefing, processes: ProcessRecord[], actors: string[]): ListedRound {
  return {
    id,
    ...eventOf(data.event),
    ...(process ? { process: processes.indexOf(process) } : { talks: data.event.name }),
    actors: [...new Set(data.delegations.map(({ actor }) => actors.indexOf(actor)))],
  };
}

function unbriefedRow(round: UnbriefedRound, process: number, context: ViewContext): ListedRound {
  const places = new Map(round.cites.map((cite) => [sourcePlacePath(cite.source, cite), sourceLink(cite.source, context).name]));
  return { ...eventOf(round), process, cites: Array.from(places, ([place, name]) => [name, place]) };
}

function eventOf({ first, last, places, mode }: Pick<Briefing['data']['event'], 'first' | 'last' | 'places' | 'mode'>): ListedRound {
  return {
    ...(first && { first }),
    ...(last && last !== first && { last }),
    ...(places.length > 0 && { places }),
    ...(mode && mode !== 'in-person' && { mode }),
  };
}
