import { ROUTES } from '../../model/addresses/routes.ts';
import type { Point } from '../../model/library/records.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type AlternateView, changeFeedLinks, type LinkView } from '../parts/link-view.ts';
import { type RoundsView, roundsView } from '../parts/round-link.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type LineView, lineView } from './line-view.ts';
import { type PointLink, pointLink } from './point-link.ts';
import { type PointView, pointView } from './point-view.ts';
import { type ShareView, shareView } from './share-view.ts';

/** What the page of a point shows. */
export interface PointPage {
  point: PointView;
  /** The process of its round and the rounds around it, if it belongs to one. */
  rounds?: RoundsView;
  /** Its line through the rounds, if a relation is marked. */
  line?: LineView;
  /** The points before it and after it in its briefing. */
  neighbours: { rel: 'prev' | 'next'; point: PointLink }[];
  share: ShareView;
  /** The page of every correction. */
  corrections: LinkView;
  /** The feed of every change to the record. */
  feeds: AlternateView[];
}

/** Returns what the page of a point shows. */
export function pointPage(point: Point, context: ViewContext): PointPage {
  const { points } = point.briefing;
  const at = points.indexOf(point);
  const neighbour = (rel: 'prev' | 'next', other: Point | undefined) => (other ? [{ rel, point: pointLink(other, context) }] : []);
  const view = pointView(point, context);
  const rounds = roundsView(point.briefing, context);
  const line = lineView(point, context);
  return {
    point: view,
    ...(rounds && { rounds }),
    ...(line && { line }),
    neighbours: [...neighbour('prev', points[at - 1]), ...neighbour('next', points[at + 1])],
    share: shareView(point, view, context),
    corrections: { name: POINT_WORDS.history.corrections, href: hrefOf(ROUTES.corrections, context) },
    feeds: changeFeedLinks(context),
  };
}
