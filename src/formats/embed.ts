import { plainWords } from '../markdown/plain-words.ts';
import { CARD_SIZE, pointCardImage } from '../model/card-image.ts';
import { embedPath } from '../model/paths.ts';
import { readoutsOf } from '../model/readouts.ts';
import type { Point } from '../model/records.ts';

/** What an oEmbed consumer is told of a point (oEmbed 1.0, §2.3.4, the type "rich"); sizes in pixels, `cache_age` in seconds. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** What the site tells a format of itself. */
export interface Publisher {
  name: string;
  /** Gives the absolute address of a page. */
  absolute: (path: string) => string;
  /** Whether the site has share cards. */
  hasCards: boolean;
}

const WIDTH = 600;
const DAY = 24 * 60 * 60;

/** Describes a point to sites that turn an address into a frame. */
export function oEmbed(point: Point, { name, absolute, hasCards }: Publisher): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(point),
    author_name: name,
    provider_name: name,
    provider_url: absolute('/'),
    cache_age: DAY,
    html: embedCode(point, absolute),
    width: WIDTH,
    height: embedHeight(point),
    ...(hasCards && {
      thumbnail_url: absolute(pointCardImage(point).path),
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}

/**
 * Gives the HTML that shows a point in a frame on another site. The frame may open links in a new tab and load its own fonts, and nothing
 * else: scripts, forms and downloads stay off.
 */
export function embedCode(point: Point, absolute: Publisher['absolute']): string {
  const attributes = {
    src: absolute(embedPath(point.briefing.id, point.id)),
    title: titleOf(point),
    width: WIDTH,
    height: embedHeight(point),
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: 'max-width:100%;border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Gives the height in which a point is whole in a frame of 320 pixels, the narrowest that is promised. */
export function embedHeight(point: Point): number {
  const { title, text, changes } = point.data;
  const readouts = Math.ceil(readoutsOf(point).length / 2);
  const change = changes.at(-1);
  const notice = change ? linesOf(change.reason, 34) + 3 : 0;
  return 240 + (linesOf(title, 20) + linesOf(plainWords(text), 34) + readouts + notice) * 26;
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}

function titleOf({ label, data }: Point): string {
  return `${label}: ${data.title}`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
