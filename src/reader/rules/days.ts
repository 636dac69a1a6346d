import { listPoints } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { Ledger } from '../../model/schema/ledger.ts';
import type { Source } from '../../model/schema/source.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';

/** Checks that the days of the talks and of the revisions follow each other. */
export function checkDays({ event, compiled, revisions }: BriefingData): FieldFinding[] {
  const findings: FieldFinding[] = [];
  if (event.first && event.last && event.last < event.first) {
    findings.push({
      path: ['event', 'last'],
      rule: 'wrong-order',
      message: `The last day, ${event.last}, is before the first, ${event.first}.`,
    });
  }
  for (const [index, { date }] of revisions.entries()) {
    const before = revisions[index - 1]?.date ?? compiled;
    if (date >= before) continue;
    const message = `The revision of ${date} comes after ${before}. List revisions earliest first.`;
    findings.push({ path: ['revisions', index, 'date'], rule: 'wrong-order', message });
  }
  return findings;
}

/** Doubts days that cannot be: what is told before it happened, or drawn from what was not there yet. */
export function doubtDays(data: BriefingData, sources: ReadonlyMap<string, Source>): FieldFinding[] {
  const { event, asOf, compiled, revisions } = data;
  const begun = event.first ?? event.last;
  const revised = [compiled, ...revisions.map(({ date }) => date)].toSorted().at(-1) ?? compiled;
  return [
    ...doubt(
      begun && isBefore(compiled, begun),
      ['compiled'],
      `The briefing was compiled on ${compiled}, before the talks began on ${begun}.`,
    ),
    ...doubt(begun && isBefore(asOf, begun), ['asOf'], `The briefing is current to ${asOf}, before the talks began on ${begun}.`),
    ...doubt(isBefore(revised, asOf), ['asOf'], `The briefing is current to ${asOf}, after it was last revised on ${revised}.`),
    ...data.sources.flatMap((id, index) => {
      const published = sources.get(id)?.published;
      const message = `The source "${id}" was published on ${published}, after the briefing was last revised on ${revised}.`;
      return doubt(published && isBefore(revised, published), ['sources', index], message);
    }),
    ...data.events.flatMap(({ date, foreseen }, index) => {
      const message = `This happened on ${date}, after the briefing was last revised on ${revised}. If it is only expected, write "foreseen: true".`;
      return doubt(date && !foreseen && isBefore(revised, date), ['events', index, 'date'], message);
    }),
    ...listPoints(data).flatMap(({ data: { changes }, path }) =>
      changes.flatMap(({ date }, index) => {
        const message = `The point was changed on ${date}, before the briefing was compiled on ${compiled}.`;
        return doubt(isBefore(date, compiled), [...path, 'changes', index, 'date'], message);
      }),
    ),
  ];
}

/** Doubts changes of a point from before the day on which its identifier was issued. */
export function doubtChanges({ data }: ReadEntry<'briefings'>, points: Ledger['points']): FieldFinding[] {
  const issued = new Map(points.map((point) => [point.id, point.issued]));
  return listPoints(data).flatMap(({ data: point, path }) =>
    point.changes.flatMap(({ date }, index) => {
      const day = issued.get(point.id);
      const message = `The point was changed on ${date}, before it was issued on ${day}.`;
      // A change from before the briefing is doubted for that.
      return doubt(day && date >= data.compiled && isBefore(date, day), [...path, 'changes', index, 'date'], message);
    }),
  );
}

/** Tells whether one day lies before another, as far as both are known: nothing is before a day of the same month or year. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

function doubt(doubtful: unknown, path: FieldFinding['path'], message: string): FieldFinding[] {
  return doubtful ? [{ path, rule: 'impossible-day', message: `${message} Correct the wrong date.` }] : [];
}
