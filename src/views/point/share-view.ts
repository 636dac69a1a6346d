import { CARD_SIZE, pointCardImage } from '../../model/addresses/card-image.ts';
import type { Point } from '../../model/library/records.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { frameHeight } from './frame-height.ts';
import type { PointView } from './point-view.ts';

/** What it takes to share a point. */
export interface ShareView {
  /** The permanent address, absolute. */
  address: string;
  /** The HTML of a frame for another site, and the point as shown there, if the site has frames. */
  framed?: { code: string; frame: LinkView };
  /** The share card, if the site has any. */
  card?: LinkView;
}

/** Returns what it takes to share a point. */
export function shareView(point: Point, view: PointView, context: ViewContext): ShareView {
  const { address, frame } = view;
  const { width, height } = CARD_SIZE;
  const card = pointCardImage(point);
  return {
    address,
    ...(!context.site.leaveOut.includes('frames') && {
      framed: { code: frameCode(view), frame: { name: POINT_WORDS.share.frame, href: frame.href } },
    }),
    ...(context.hasCards &&
      !card.lost && { card: { name: POINT_WORDS.share.card(`${width}\u00a0×\u00a0${height}`), href: hrefOf(card.path, context) } }),
  };
}

/** The widths of the frame of a point, in pixels: the usual one, and those between which it fits its content. */
export const FRAME_WIDTHS = { usual: 600, least: 320, most: 700 };

/** Where one line of the height ends and the next begins. */
const TURNS = [FRAME_WIDTHS.least, 400, 520, FRAME_WIDTHS.most] as const;

/**
 * Returns the HTML that shows a point in a frame on another site, as wide as its place there and as high as its content. The frame may open
 * links in a new tab and load its own fonts, and nothing else: scripts, forms and downloads stay off, so that it cannot tell its height; it is
 * in the code, by width. Where styles are not read, the attributes hold.
 */
export function frameCode(point: PointView): string {
  const { usual, least, most } = FRAME_WIDTHS;
  const heightAt = frameHeight(point);
  const attributes = {
    src: point.frame.address,
    title: point.heading,
    width: usual,
    height: heightAt(least),
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: `display:block;width:100%;height:${heightByWidth(heightAt)};border:0`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`);
  return `<div style="container-type:inline-size;width:100%;max-width:${most}px"><iframe ${written.join(' ')}></iframe></div>`;
}

/** Returns the height of a frame as CSS: the highest of a few straight lines, since it falls ever more slowly. */
function heightByWidth(heightAt: (width: number) => number): string {
  const lines = TURNS.slice(1).map((to, index) => lineAbove(heightAt, TURNS[index] ?? to, to));
  return `max(${lines.join()})`;
}

const STEP = 10;

/** Returns a straight line that is nowhere below the height of a frame between two widths; 1cqw is a hundredth of the width of its place. */
function lineAbove(heightAt: (width: number) => number, from: number, to: number): string {
  const widths = Array.from({ length: (to - from) / STEP + 1 }, (_, index) => from + index * STEP);
  const fall = Math.max(0, (heightAt(from) - heightAt(to)) / (to - from));
  const start = Math.max(...widths.map((width) => heightAt(width) + fall * width));
  return `${Math.ceil(start)}px - ${(fall * 100).toFixed(1)}cqw`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
