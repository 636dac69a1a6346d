import { ROUTES } from './routes.ts';

/** The folders of content, each of which is also the first segment of its entries' addresses. */
export const COLLECTIONS = ['briefings', 'processes', 'actors', 'topics', 'sources'] as const;

/** One of the folders of content. */
export type Collection = (typeof COLLECTIONS)[number];

/** The collection that a link scheme in Markdown, such as `actor:`, names. */
export const LINK_SCHEMES = {
  briefing: 'briefings',
  process: 'processes',
  actor: 'actors',
  topic: 'topics',
  source: 'sources',
} as const satisfies Record<string, Collection>;

/** The word for one entry of a collection: also the scheme of links to it. */
export type EntryNoun = keyof typeof LINK_SCHEMES;

const NOUNS = Object.fromEntries(Object.entries(LINK_SCHEMES).map(([noun, collection]) => [collection, noun])) as Record<
  Collection,
  EntryNoun
>;

/** Returns the word for one entry of a collection, such as "actor". */
export function entryNoun(collection: Collection): EntryNoun {
  return NOUNS[collection];
}

/** Returns the address of an entry's page, from the root of the site. */
export function entryPath(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}

/** Returns the address of a page of the publication. */
export function pagePath(id: string): string {
  return `/${id}/`;
}

/** Returns the permanent address of a point: the one to cite. */
export function pointPath(briefing: string, point: string): string {
  return `${entryPath('briefings', briefing)}${point}/`;
}

/** Returns the address of the page on which the pictures of a briefing are tables. */
export function tablesPath(briefing: string): string {
  return `${entryPath('briefings', briefing)}tables/`;
}

/** Returns the address of the page on what a round changed, against the one before it. */
export function changesPath(process: string, briefing: string): string {
  return `${entryPath('processes', process)}changes/${briefing}/`;
}

/** Returns the address of a point as a small page for the frames of other sites. */
export function embedPath(briefing: string, point: string): string {
  return `${ROUTES.embed}${briefing}/${point}/`;
}

/** Returns the address of the oEmbed description of a point, for sites that turn addresses into frames. */
export function oEmbedPath(briefing: string, point: string): string {
  return `${embedPath(briefing, point)}oembed.json`;
}

/** Returns the address of the share card of a page, which is beside the page. */
export function cardPath(page: string): string {
  return `${page}card.png`;
}

/** Returns the address of the QR code of a page, which is beside the page. */
export function codePath(page: string): string {
  return `${page}qr.svg`;
}

/** Returns the address of a point, or of a paragraph, in its place in the briefing. */
export function placePath(briefing: string, fragment: string): string {
  return `${entryPath('briefings', briefing)}#${fragment}`;
}

/** A place in a source: a paragraph by its number, the standfirst, or a place as the source itself names it. */
export interface SourcePlace {
  paragraph?: number | string;
  at?: string;
}

/** Returns the address of a place in a source on the source's page; that of the page for the source as a whole. */
export function sourcePlacePath(source: string, place: SourcePlace): string {
  const fragment = sourceFragment(place);
  return entryPath('sources', source) + (fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`);
}

/** Returns the id of a place on its source's page: "p5", "standfirst" or "at-Art._6(d)", since an id has no spaces. */
export function sourceFragment({ paragraph, at }: SourcePlace): string | undefined {
  if (at !== undefined) return `at-${at.replace(/\s+/g, '_')}`;
  return typeof paragraph === 'number' ? `p${paragraph}` : paragraph;
}

/** Returns an address from the root of the site with the base path in front. */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/** Returns the address of a page's record in another form: "/briefings/b/a2/" and ".json" make "/briefings/b/a2.json". */
export function representationPath(path: string, ending: string): string {
  return path.replace(/\/$/, '') + ending;
}

/**
 * Returns the address that opens a source at a passage: a text fragment, `#:~:text=first words,last words`.
 * Commas, hyphens and ampersands have a meaning in the directive and are percent-encoded
 * (URL Fragment Text Directives, WICG draft, "text directive serialization").
 */
export function passageAddress(address: string, passage: { from?: string; to?: string }): string {
  if (!passage.from) return address;
  const words = [passage.from, passage.to].flatMap((part) => (part ? [encodeWords(part)] : []));
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${words.join(',')}`;
}

function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
}
