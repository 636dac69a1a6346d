import type { Briefing, Point } from './records.ts';

/** Gives the day of the present version of a briefing: that of its last revision, or the day it was compiled. */
export function briefingVersion({ data }: Briefing): string {
  return data.revisions.at(-1)?.date ?? data.compiled;
}

/** Gives the day of the present version of a point: that of its last change, or the day it was issued, or the day its briefing was compiled. */
export function pointVersion({ data, issued, briefing }: Point): string {
  const first = issued > briefing.data.compiled ? issued : briefing.data.compiled;
  return data.changes.at(-1)?.date ?? first;
}
