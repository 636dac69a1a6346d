import { AGREEMENTS } from '../schema/talks-vocabulary.ts';
import { POINT_KINDS } from '../schema/vocabulary.ts';
import type { Point } from './records.ts';

/** Returns the word for what a point is: its kind or, if it stands under what was agreed, what that rests on. */
export function kindLabel({ kind, agreement }: Pick<Point, 'kind' | 'agreement'>): string {
  return agreement ? AGREEMENTS[agreement.agreement].label : POINT_KINDS[kind].label;
}
