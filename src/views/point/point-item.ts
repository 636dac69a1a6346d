import { eventName } from '../../model/event-line.ts';
import type { Point } from '../../model/records.ts';
import { POINT_KINDS } from '../../model/vocabulary.ts';
import type { ViewContext } from '../view-context.ts';
import { type PointLink, pointLink } from './point-link.ts';
import { whoseWord } from './whose-word.ts';

/** A point in a list that may gather points of several briefings. */
export interface PointItem extends PointLink {
  /** Its kind, whose word it rests on, and the talks. */
  detail: string;
}

/** Returns a point as a list shows it. */
export function pointItem(point: Point, context: ViewContext): PointItem {
  const { kind, briefing } = point;
  return {
    ...pointLink(point, context),
    detail: `${POINT_KINDS[kind].label}, ${whoseWord(point, context)} · ${eventName(briefing.data)}`,
  };
}
