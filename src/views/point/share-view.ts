import { CARD_SIZE, pointCardImage } from '../../model/addresses/card-image.ts';
import type { Point } from '../../model/library/records.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import type { PointView } from './point-view.ts';

/** What it takes to share a point. */
export interface ShareView {
  /** The permanent address, absolute. */
  address: string;
  /** The HTML of a frame for another site. */
  code: string;
  /** The point as shown there. */
  frame: LinkView;
  /** The share card, if the site has any. */
  card?: LinkView;
}

/** Returns what it takes to share a point. */
export function shareView(point: Point, view: PointView, context: ViewContext): ShareView {
  const { address, frame } = view;
  const { width, height } = CARD_SIZE;
  return {
    address,
    code: frameCode(view),
    frame: { name: POINT_WORDS.share.frame, href: frame.href },
    ...(context.hasCards && {
      card: { name: POINT_WORDS.share.card(`${width}\u00a0×\u00a0${height}`), href: hrefOf(pointCardImage(point).path, context) },
    }),
  };
}

/** The width of the frame of a point, in pixels. */
export const FRAME_WIDTH = 600;

/**
 * Returns the HTML that shows a point in a frame on another site. The frame may open links in a new tab and load its own fonts, and
 * nothing else: scripts, forms and downloads stay off.
 */
export function frameCode(point: PointView): string {
  const attributes = {
    src: point.frame.address,
    title: point.heading,
    width: FRAME_WIDTH,
    height: frameHeight(point),
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: 'max-width:100%;border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Returns the height that shows the whole point in a frame 320 pixels wide, the narrowest supported. */
export function frameHeight({ title, text, agreement, changes }: PointView): number {
  const change = changes.at(-1);
  const agreementLines = agreement ? linesOf(agreement.words, 38) + agreement.standings.length : 0;
  const notice = change ? linesOf(change.reason, 34) + 3 : 0;
  return 240 + (linesOf(title, 20) + linesOf(text.plain, 34) + agreementLines + notice) * 26;
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
