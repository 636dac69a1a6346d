import { basename } from 'node:path';
import type { IssuedPoint } from '../../model/schema/ledger.ts';
import { type Problem, sortProblems } from '../problem.ts';

/** The most places of a removed point to list. */
const MAX_PLACES = 9;

/**
 * Returns the problems with one for each point that was issued, has been removed and is still named: every reference to it would otherwise be a
 * problem of its own, and none would say that the point was removed.
 */
export function combineRemoved(problems: Problem[], issued: IssuedPoint[]): Problem[] {
  const rows = new Map(issued.map((point) => [`${point.briefing}/${point.id}`, point]));
  const named = Map.groupBy(problems, pointOf);
  return [...named].flatMap(([point, about]) => {
    const row = point === undefined ? undefined : rows.get(point);
    const references = sortProblems(about.filter(({ rule }) => rule === 'unknown-point'));
    const [first] = references;
    if (!row || !first) return about.map(({ lacks: _, ...problem }) => problem);
    const { file, line, column } = about.find(({ rule }) => rule === 'lost-point') ?? first;
    const places = references.slice(0, MAX_PLACES).map((each) => `${basename(each.file)}:${each.line}:${each.column}`);
    const more = references.length > MAX_PLACES ? ` and ${references.length - MAX_PLACES} more` : '';
    const message = `The point "${row.id}" of "${row.briefing}", issued on ${row.issued}, has been removed or has another number, and is still named (${places.join(', ')}${more}). Restore it; if it no longer stands, add a change "withdrawn" or "superseded" to it.`;
    return [{ file, line, column, rule: 'lost-point', message }];
  });
}

/** Returns the point that a problem is about, as "briefing/id"; nothing if it is about none. */
function pointOf({ lacks, file }: Problem): string | undefined {
  if (lacks === undefined || lacks.includes('/')) return lacks;
  return `${basename(file, '.md')}/${lacks}`;
}
