import { isBefore } from '../../model/library/dates.ts';
import { type ListedPoint, listPoints } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { Ledger } from '../../model/schema/ledger.ts';
import { readoutsIn } from '../../model/schema/point.ts';
import type { Source } from '../../model/schema/source.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';

/** Checks that the days of the talks and of the revisions follow each other, and that the follow-ups to a point come after the talks. */
export function checkDays({ event, compiled, revisions }: BriefingData, points: ListedPoint[]): FieldFinding[] {
  const findings: FieldFinding[] = [];
  if (event.first && event.last && isBefore(event.last, event.first)) {
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
  const begun = event.first ?? event.last;
  return [...findings, ...(begun ? points.flatMap((point) => checkOutcomeDays(point, begun)) : [])];
}

/** Checks that a point falls due after the talks have begun, and that its follow-ups do too, in order. */
function checkOutcomeDays({ data: { due, followUps }, path }: ListedPoint, begun: string): FieldFinding[] {
  const findings: FieldFinding[] = followUps.flatMap(({ date }, index) => {
    const at = [...path, 'followUps', index, 'date'];
    if (isBefore(date, begun)) {
      const message = `The follow-up of ${date} is from before the talks, which began on ${begun}. Correct the date, or put it under "events".`;
      return [{ path: at, rule: 'wrong-order', message }];
    }
    const before = followUps[index - 1]?.date;
    if (!before || !isBefore(date, before)) return [];
    const message = `The follow-up of ${date} comes after that of ${before}. List follow-ups earliest first.`;
    return [{ path: at, rule: 'wrong-order', message }];
  });
  if (due?.date && isBefore(due.date, begun)) {
    const message = `The point is due on ${due.date}, before the talks began on ${begun}. Correct the date.`;
    findings.push({ path: [...path, 'due', 'date'], rule: 'wrong-order', message });
  }
  return findings;
}

/** Warns of a source that was read before it was published. */
export function doubtSourceDays({ data }: ReadEntry): FieldFinding[] {
  if (!('read' in data) || !data.read || !data.published) return [];
  const message = `The source was read on ${data.read}, before it was published on ${data.published}.`;
  return doubt(isBefore(data.read, data.published), ['read'], message);
}

/** Warns of impossible days: of something reported before it happened, or cited before it was published. */
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
    ...listPoints(data).flatMap((point) => doubtReports(point, revised)),
    ...doubtAccounts(listPoints(data), begun, revised, sources),
    ...listPoints(data).flatMap(({ data: { changes }, path }) =>
      changes.flatMap(({ date }, index) => {
        const message = `The point was changed on ${date}, before the briefing was compiled on ${compiled}.`;
        return doubt(isBefore(date, compiled), [...path, 'changes', index, 'date'], message);
      }),
    ),
  ];
}

/** Warns of what is reported about a point on a day after the briefing. */
function doubtReports({ data, path }: ListedPoint, revised: string): FieldFinding[] {
  return Object.entries({ readouts: readoutsIn(data), followUps: data.followUps }).flatMap(([key, reports]) =>
    reports.flatMap(({ date }, index) => {
      const message = `This was reported on ${date}, after the briefing was last revised on ${revised}.`;
      return doubt(date && isBefore(revised, date), [...path, key, index, 'date'], message);
    }),
  );
}

/** Warns of other outlets’ accounts that were published before the talks, or after the briefing; each source is doubted once. */
function doubtAccounts(
  points: ListedPoint[],
  begun: string | undefined,
  revised: string,
  sources: ReadonlyMap<string, Source>,
): FieldFinding[] {
  const reports = points.flatMap(({ data, path }) =>
    data.reports.map(({ source }, index): [string, FieldFinding['path']] => [source, [...path, 'reports', index, 'source']]),
  );
  return [...new Map(reports.toReversed())].flatMap(([source, path]) => {
    const published = sources.get(source)?.published;
    const report = `The source "${source}" of this report was published on ${published}`;
    return [
      ...doubt(published && begun && isBefore(published, begun), path, `${report}, before the talks began on ${begun}.`),
      ...doubt(published && isBefore(revised, published), path, `${report}, after the briefing was last revised on ${revised}.`),
    ];
  });
}

/** Warns of changes of a point dated before its identifier was issued. */
export function doubtChanges({ data }: ReadEntry<'briefings'>, points: Ledger['points']): FieldFinding[] {
  const issued = new Map(points.map((point) => [point.id, point.issued]));
  return listPoints(data).flatMap(({ data: point, path }) =>
    point.changes.flatMap(({ date }, index) => {
      const day = issued.get(point.id);
      const message = `The point was changed on ${date}, before it was issued on ${day}.`;
      // A change from before the briefing has its own warning.
      return doubt(day && date >= data.compiled && isBefore(date, day), [...path, 'changes', index, 'date'], message);
    }),
  );
}

function doubt(doubtful: unknown, path: FieldFinding['path'], message: string): FieldFinding[] {
  return doubtful ? [{ path, rule: 'impossible-day', message: `${message} Correct the wrong date.` }] : [];
}
