import { type Point, stands } from '../../model/library/records.ts';
import { GUIDE_WORDS } from '../../words/guide-words.ts';
import { type PointView, pointView } from '../point/point-view.ts';
import type { ViewContext } from '../view-context.ts';

const WORDS = GUIDE_WORDS.specimen.parts;

/** A part of a point that the page on how to read explains. */
export type SpecimenPart = keyof typeof WORDS;

/** A real point with numbered explanations of its parts. */
export interface SpecimenView {
  point: PointView;
  /** The parts that it has; a number belongs to a part whether or not the others are there. */
  parts: { number: number; name: string; text: string }[];
}

/** Which points have which part; every point has the others. */
const HAS: Partial<Record<SpecimenPart, (point: PointView) => boolean>> = {
  standings: ({ agreement }) => (agreement?.standings.length ?? 0) > 0,
  wordings: ({ wordings }) => wordings.length > 0,
  notes: ({ notes }) => notes.length > 0,
  cites: ({ cites }) => cites.length > 0,
};

/** Returns the point of the newest briefing with points that still stand which has the most parts, the first of several; nothing where there is none. */
export function specimenView(context: ViewContext): SpecimenView | undefined {
  const standing = context.library.briefings.map(({ points }) => points.filter(stands)).find(({ length }) => length > 0) ?? [];
  const specimens = standing.map((point) => specimenOf(point, context));
  return specimens.toSorted((a, b) => b.parts.length - a.parts.length)[0];
}

function specimenOf(data: Point, context: ViewContext): SpecimenView {
  const point = pointView(data, context);
  const numbered = Object.entries(WORDS).map(([part, words], index) => ({ part, number: index + 1, ...words }));
  const parts = numbered.filter(({ part }) => HAS[part as SpecimenPart]?.(point) ?? true);
  return { point, parts: parts.map(({ number, name, text }) => ({ number, name, text })) };
}
