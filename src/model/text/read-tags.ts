/** A start tag, an end tag or a comment of a page. */
export interface PageTag {
  /** The element's name in lower case, after a slash if this is its end: "h1", "/h1"; "!" for a comment or the document type. */
  name: string;
  /** The attributes as they are written, each after a space: its value in double quotation marks, or nothing; and the slash of a tag that closes itself. */
  attributes: string;
  /** Where the tag begins, and where it ends. */
  start: number;
  end: number;
  /** The content of a script, a style or a title, in which nothing else can begin. */
  text: string;
}

/** What follows "<" at the beginning of a tag; before anything else, it is a literal sign. */
const BEGINS = /[a-zA-Z/!?]/;
const NAME = /[a-zA-Z][^\s/>"'=]*/y;
/** What follows the name of an element where it begins, and where it ends. */
const ATTRIBUTES = /(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/y;
const CLOSED = /\s*>/y;
/** A comment or the document type. */
const ASIDE = /!(?:--[\s\S]*?-->|[^>]*>)/y;
const OF_TEXT = new Set(['script', 'style', 'title', 'textarea']);
const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:="([^"]*)")?/g;
const ENTITY = /&(?:#(\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the tags of a page in order, as a browser finds them: a "<" in the value of an attribute, in a script or in a style begins
 * none. It reads what this site writes, and throws at anything else rather than skip it.
 */
export function* readTags(html: string): Generator<PageTag> {
  let start = nextTag(html, 0);
  while (start !== -1) {
    const tag = tagAt(html, start);
    yield tag;
    start = nextTag(html, tag.end + tag.text.length);
  }
}

/** Reads one tag. No step lists what a pattern has found, since a site has millions of tags. */
function tagAt(html: string, start: number): PageTag {
  const isEnd = html[start + 1] === '/';
  const from = start + (isEnd ? 2 : 1);
  NAME.lastIndex = from;
  if (!NAME.test(html)) return { name: '!', attributes: '', start, end: endOf(ASIDE, html, start + 1, start), text: '' };
  const to = NAME.lastIndex;
  const name = html.slice(from, to).toLowerCase();
  if (isEnd) return { name: `/${name}`, attributes: '', start, end: endOf(CLOSED, html, to, start), text: '' };
  const end = html[to] === '>' ? to + 1 : endOf(ATTRIBUTES, html, to, start);
  const text = OF_TEXT.has(name) ? textUntil(`</${name}`, html, end) : '';
  return { name, attributes: html.slice(to, end - 1), start, end, text };
}

/** Returns where the rest of a tag ends; throws if there is none as this site writes it. */
function endOf(rest: RegExp, html: string, from: number, start: number): number {
  rest.lastIndex = from;
  if (!rest.test(html)) throw new Error(`there is a tag that this site does not write: ${html.slice(start, start + 80)}`);
  return rest.lastIndex;
}

function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at !== -1 && !BEGINS.test(html.charAt(at + 1))) at = html.indexOf('<', at + 1);
  return at;
}

function textUntil(close: string, html: string, from: number): string {
  const to = html.indexOf(close, from);
  if (to === -1) throw new Error(`there is no "${close}>"`);
  return html.slice(from, to);
}

/** Returns the attributes of a tag by name, with their entities decoded. */
export function attributesOf({ attributes }: PageTag): Map<string, string> {
  const all = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(attributes); found; found = ATTRIBUTE.exec(attributes)) {
    all.set(found[1] ?? '', decodeEntities(found[2] ?? ''));
  }
  return all;
}

/** Returns a text of a page with its entities decoded: those that this site writes, and all numeric ones. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (_, decimal, hexadecimal, name) => NAMED[name] ?? String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`)),
  );
}
