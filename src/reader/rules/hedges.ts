import type { BriefingData } from '../../model/briefing.ts';
import type { ListedPoint } from '../../model/points.ts';
import type { Finding } from './finding.ts';

const HEDGE = /\b(?:likely|unlikely|probably|possibly|perhaps|apparently|appears?|seems?|might|reportedly|allegedly)\b/i;

/** Doubts that something is stated if its text hedges. */
export function checkHedges({ actors, positions, ties, events }: BriefingData, points: ListedPoint[]): Finding[] {
  const items = [
    ...points.map(({ data, path }) => ({ path: [...path, 'text'], text: data.text, certainty: data.certainty })),
    ...actors.map(({ part, certainty }, index) => ({ path: ['actors', index, 'part'], text: part, certainty })),
    ...positions.map(({ text, certainty }, index) => ({ path: ['positions', index, 'text'], text, certainty })),
    ...ties.map(({ text, certainty }, index) => ({ path: ['ties', index, 'text'], text, certainty })),
    ...events.map(({ title, certainty }, index) => ({ path: ['events', index, 'title'], text: title, certainty })),
  ];
  return items.flatMap(({ path, text, certainty }): Finding[] => {
    const hedge = certainty === 'stated' ? HEDGE.exec(text ?? '')?.[0] : undefined;
    if (!hedge) return [];
    const message = `The text says "${hedge}", and the certainty is "stated". If the source hedges, make it "likely" or "possible".`;
    return [{ path, rule: 'hedge-as-stated', message }];
  });
}
