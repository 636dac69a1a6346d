import { shortDay } from '../../model/library/dates.ts';
import type { Briefing } from '../../model/library/records.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import type { ViewContext } from '../view-context.ts';

/** The columns of a table with one for each round, the oldest first, in groups by year. */
export interface RoundColumns {
  years: { words: string; columns: number }[];
  rounds: { day: string; link: LinkView; fragment: string }[];
}

/** Returns the columns of a table for some rounds, the oldest first. */
export function roundColumns(rounds: Briefing[], context: ViewContext): RoundColumns {
  const years: RoundColumns['years'] = [];
  for (const round of rounds) {
    const words = dayOf(round)?.slice(0, 4) ?? BRIEFING_WORDS.noDate;
    const last = years.at(-1);
    if (last?.words === words) last.columns += 1;
    else years.push({ words, columns: 1 });
  }
  return {
    years,
    rounds: rounds.map((round) => ({
      day: shortDay(dayOf(round) ?? ''),
      link: roundLink(round, context),
      fragment: `stances-${round.id}`,
    })),
  };
}

function dayOf({ data: { event } }: Briefing): string | undefined {
  return event.first ?? event.last;
}
