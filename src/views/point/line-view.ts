import { lineOf } from '../../model/library/point-line.ts';
import type { Point } from '../../model/library/records.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import type { LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import type { ViewContext } from '../view-context.ts';
import { type EarliestView, earliestView } from './earliest-view.ts';
import { kindLine, type PointLink, pointLink } from './point-link.ts';
import { type RelationView, relationViews } from './relation-view.ts';

/** A step in the line of a point through the rounds. */
export interface StepView {
  point: PointLink;
  /** Whether it is the point whose line this is. */
  isHere: boolean;
  round: LinkView;
  /** Its kind, and whose word it rests on. */
  kind: string;
  cites: CiteView[];
  /** How it relates to earlier steps. */
  relations: RelationView[];
}

/** The line of a point through the rounds. */
export interface LineView {
  /** The earliest source that the record has for the oldest steps, if one is dated. */
  earliest?: EarliestView;
  /** The oldest first. */
  steps: StepView[];
}

/** Returns the line of a point through the rounds; nothing if no relation is marked. */
export function lineView(point: Point, context: ViewContext): LineView | undefined {
  const line = lineOf(point);
  if (line.length === 1) return undefined;
  const earliest = earliestView(
    line.filter(({ briefing }) => briefing === line[0]?.briefing),
    context,
  );
  return {
    ...(earliest && { earliest }),
    steps: line.map((each) => ({
      point: pointLink(each, context),
      isHere: each === point,
      round: roundLink(each.briefing, context, point.briefing),
      kind: kindLine(each, context),
      cites: citeViews(each.data.cites, context),
      relations: relationViews(each, context),
    })),
  };
}
