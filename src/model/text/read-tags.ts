/** A start tag, an end tag or a comment of a page. */
export interface PageTag {
  /** The element's name in lower case, after a slash if this is its end: "h1", "/h1"; "!" for a comment or the document type. */
  name: string;
  /** The attributes as they are written, each after a space: its value in double quotation marks, or nothing. */
  attributes: string;
  /** Where the tag begins, and where it ends. */
  start: number;
  end: number;
  /** The content of a script, a style or a title, in which nothing else can begin. */
  text: string;
}

/** A comment, the document type, the end of an element, or its beginning. */
const TAG = /<(?:!--[\s\S]*?-->|![^>]*>|\/([a-zA-Z][^\s/>"'=]*)\s*>|([a-zA-Z][^\s/>"'=]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>)/y;
/** What follows "<" at the beginning of a tag; before anything else, it is a literal sign. */
const BEGINS = /[a-zA-Z/!?]/;
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
    TAG.lastIndex = start;
    const match = TAG.exec(html);
    if (!match) throw new Error(`there is a tag that this site does not write: ${html.slice(start, start + 80)}`);
    const [written, closed, opened, attributes = ''] = match;
    const end = start + written.length;
    let text = '';
    const name = closed ? `/${closed.toLowerCase()}` : (opened?.toLowerCase() ?? '!');
    if (OF_TEXT.has(name)) text = textUntil(`</${name}`, html, end);
    yield { name, attributes, start, end, text };
    start = nextTag(html, end + text.length);
  }
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
  return new Map(Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, decodeEntities(value)]));
}

/** Returns a text of a page with its entities decoded: those that this site writes, and all numeric ones. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (_, decimal, hexadecimal, name) => NAMED[name] ?? String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`)),
  );
}
