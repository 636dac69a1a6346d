import type { PointView } from './point-view.ts';

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

/** Returns the height in which a point is whole in a frame of 320 pixels, the narrowest that is promised. */
export function frameHeight({ title, text, readouts, changes }: PointView): number {
  const change = changes.at(-1);
  const notice = change ? linesOf(change.reason, 34) + 3 : 0;
  return 240 + (linesOf(title, 20) + linesOf(text.plain, 34) + Math.ceil(readouts.length / 2) + notice) * 26;
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
