import type { HeaderRule } from '../../model/addresses/header-rules.ts';
import { headerPolicy, type PageCode } from './content-policy.ts';

/** The features of a browser that pages may ask for and that this site never uses. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** What every answer carries, whatever is asked for. */
const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // The page that a result leads to knows by the referrer that the reader comes from a search.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

/** The rooms of what is published for reuse, which pages of any other site may fetch: the data, the feeds, the forms of the records, the frames. */
const REUSED = ['actors', 'briefings', 'data', 'embed', 'feeds', 'processes', 'sources', 'topics'];

/** The kinds of page by what they may do: most, the search, and the frames for other sites. */
export type PageKind = 'page' | 'search' | 'embed';

/** What stands at the top of a built site: the name of a folder or file; empty for the home page. */
export interface Room {
  name: string;
  isFolder: boolean;
}

/** Tells by the room that a page stands in what kind it is. */
export function pageKind(room: string): PageKind {
  return room === 'search' || room === 'embed' ? room : 'page';
}

/**
 * Makes the headers of a site. Hosts add up the rules that match, and a browser obeys the strictest of two policies; so each room has
 * a rule of its own, and none overlaps with another but the one that holds what all have in common.
 */
export function siteHeaders(rooms: Room[], code: Record<PageKind, PageCode>, base: string): HeaderRule[] {
  return [
    { path: `${base}*`, headers: EVERYWHERE },
    ...rooms.map(({ name, isFolder }) => ({ path: `${base}${name}${isFolder ? '/*' : ''}`, headers: headersOf(name, code) })),
  ];
}

function headersOf(room: string, code: Record<PageKind, PageCode>): Record<string, string> {
  const kind = pageKind(room);
  const framed = kind === 'embed';
  const isReused = REUSED.includes(room);
  return {
    'Content-Security-Policy': headerPolicy({ ...code[kind], framed }),
    ...(!framed && { 'X-Frame-Options': 'DENY' }),
    'Cross-Origin-Resource-Policy': isReused ? 'cross-origin' : 'same-origin',
    ...(isReused && { 'Access-Control-Allow-Origin': '*' }),
    // A name in _astro changes with what is in the file, so that a copy can be kept for good.
    'Cache-Control': room === '_astro' ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
