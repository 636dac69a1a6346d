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

/** The headers of every response. */
const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // The referrer tells the page of a result that the reader comes from a search.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

/** The folders published for reuse, which pages of other sites may fetch: the data, the feeds, the forms of the records, the frames. */
const REUSED = ['actors', 'briefings', 'data', 'embed', 'feeds', 'processes', 'sources', 'topics'];

/** What a browser may keep without asking again: by its name in _astro, which changes with the content of the file, and an icon for a day. */
const CACHED: Record<string, string> = { _astro: 'public, max-age=31536000, immutable', 'favicon.svg': 'public, max-age=86400' };

/** The kinds of page by what they may do: most, the search, and the frames for other sites. */
export type PageKind = 'page' | 'search' | 'embed';

/** A folder or file at the root of a built site; its name is empty for the home page. */
export interface Room {
  name: string;
  isFolder: boolean;
}

/** Returns the kind of a page from its folder. */
export function pageKind(room: string): PageKind {
  return room === 'search' || room === 'embed' ? room : 'page';
}

/**
 * Makes the headers of a site. Hosts combine the rules that match, and a browser enforces both of two policies; so each folder has
 * its own rule, and rules do not overlap, except for the one with what all have in common.
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
    'Cache-Control': CACHED[room] ?? 'no-cache',
  };
}
