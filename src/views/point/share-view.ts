import { CARD_SIZE, pointCardImage } from '../../model/card-image.ts';
import type { Point } from '../../model/records.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { frameCode } from './frame-code.ts';
import type { PointView } from './point-view.ts';

/** What somebody needs who shares a point. */
export interface ShareView {
  label: string;
  /** The permanent address, absolute. */
  address: string;
  /** The HTML of a frame for another site. */
  code: string;
  /** The point as it is shown there. */
  frame: LinkView;
  /** The share card, if the site has any. */
  card?: LinkView;
}

/** Returns what somebody needs who shares a point. */
export function shareView(point: Point, view: PointView, context: ViewContext): ShareView {
  const { label, address, frame } = view;
  const { width, height } = CARD_SIZE;
  return {
    label,
    address,
    code: frameCode(view),
    frame: { name: `${label} as it is shown there`, href: frame.href },
    ...(context.hasCards && {
      card: { name: `The card of ${label} (PNG, ${width}\u00a0×\u00a0${height})`, href: hrefOf(pointCardImage(point).path, context) },
    }),
  };
}
