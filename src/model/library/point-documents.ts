import type { PointData } from '../schema/point.ts';
import { readoutsIn } from '../schema/point.ts';
import { ownCites } from './cites.ts';
import type { Briefing } from './records.ts';

/** What a document does for a point: it says so, words it differently, does not mention it, or is not cited for it. */
export type DocumentWord = 'says' | 'differs' | 'silent' | 'not-cited';

/** Returns what a document does for a point, as far as its wordings, its cites and what is said of its parties show it. */
export function documentWord(point: PointData, source: string): DocumentWord {
  const wordings = point.wordings.filter((wording) => wording.source === source);
  if (wordings.some((wording) => 'absent' in wording)) return 'silent';
  if (wordings.length > 0 || point.cites.some((cite) => cite.source === source)) return 'says';
  const said = readoutsIn(point).filter(({ cites = [] }) => cites.some((cite) => cite.source === source));
  if (said.some(({ says }) => says === 'affirms' || says === 'joined' || says === 'reported')) return 'says';
  if (said.some(({ says }) => says === 'differs')) return 'differs';
  return said.some(({ says }) => says === 'silent') ? 'silent' : 'not-cited';
}

/** Returns the documents that the points of a briefing draw on, in the order of its sources. */
export function documentsOfPoints({ points, data }: Pick<Briefing, 'points' | 'data'>): string[] {
  const cited = new Set(points.flatMap((point) => [...ownCites(point.data), ...point.data.wordings].map(({ source }) => source)));
  const isDrawnOn = (source: string) => points.some((point) => documentWord(point.data, source) !== 'not-cited');
  return [...new Set([...data.sources, ...cited])].filter((source) => cited.has(source) && isDrawnOn(source));
}
