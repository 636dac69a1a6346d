import type { Round } from '../../model/library/records.ts';
import { endOf, startOf, type TickView, timeScale } from '../parts/time-scale.ts';

/** The rounds of a process on a scale of time: places in percent of its length. */
export interface ScaleView {
  marks: { from: number; to: number; isBriefed: boolean }[];
  ticks: TickView[];
}

/** Returns the rounds of a process of which a source gives the day to the scale of days; nothing if all are within one span of days. */
export function scaleView(rounds: Round[]): ScaleView | undefined {
  const spans = rounds.filter(isDated).map(spanOf);
  const [first, last] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
  if (spans.length < 2 || !Number.isFinite(last - first)) return undefined;
  const { place, ticks } = timeScale(first, last);
  return { marks: spans.map(({ from, to, isBriefed }) => ({ from: place(from), to: place(to), isBriefed })), ticks };
}

function isDated(round: Round): boolean {
  return !('briefing' in round) || (round.briefing.data.event.first ?? round.briefing.data.event.last) !== undefined;
}

/** Returns from when to when a round took place; a month or a year, if no source gives the day, is all of it. */
function spanOf(round: Round) {
  const { first = round.day, last = first } = 'briefing' in round ? round.briefing.data.event : round.unbriefed;
  return { from: startOf(first), to: endOf(last), isBriefed: 'briefing' in round };
}
