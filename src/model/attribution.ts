import type { Library, Point } from './records.ts';
import { ATTRIBUTIONS, CERTAINTIES } from './vocabulary.ts';

/** Says in a few words whose word a point rests on, as the answer at the top of a briefing shows it. */
export function saidBy({ data, kind }: Point, { actors }: Library): string {
  const nameOf = (id: string) => actors.get(id)?.data.name ?? id;
  if ('holder' in data) return `held by ${nameOf(data.holder)}`;
  if (kind === 'floated' && 'raisedBy' in data && data.raisedBy)
    return data.certainty === 'stated'
      ? nameOf(data.raisedBy)
      : `${nameOf(data.raisedBy)} (${CERTAINTIES[data.certainty].label.toLowerCase()})`;
  if (data.saidBy) return `${nameOf(data.saidBy)} only`;
  return ATTRIBUTIONS[data.attribution].label.toLowerCase();
}
