import { pointsByKind } from '../../model/points.ts';
import type { Briefing } from '../../model/records.ts';
import { POINT_KINDS, type PointKind } from '../../model/vocabulary.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { whoseWord } from '../point/whose-word.ts';
import type { ViewContext } from '../view-context.ts';

/** The points of one kind, as the answer at the top of a briefing lists them. */
export interface AnswerGroup {
  kind: PointKind;
  label: string;
  /** The points, each with whose word it rests on unless that is said once for all. */
  points: (PointLink & { by?: string })[];
  /** Whose word all of them rest on, if it is the same. */
  by?: string;
}

/** Returns the answer of a briefing: its points by kind, with whose word they rest on. */
export function answerView(briefing: Briefing, context: ViewContext): AnswerGroup[] {
  const groups = pointsByKind(briefing).filter(({ points }) => points.length > 0);
  return groups.map(({ kind, points }) => {
    const words = points.map((point) => whoseWord(point, context));
    const once = points.length > 1 && new Set(words).size === 1 ? words[0] : undefined;
    return {
      kind,
      label: POINT_KINDS[kind].label,
      points: points.map((point, index) => ({ ...pointLink(point, context), ...(!once && { by: words[index] }) })),
      ...(once && { by: once }),
    };
  });
}
