import { attributesOf, decodeEntities, type PageTag, readTags } from '../../../model/text/read-tags.ts';
import { textOf } from './site-files.ts';

/** What the gate reads from a page. */
export interface ReadPage {
  /** The addresses that it links to or embeds. */
  links: Set<string>;
  /** The ids of its elements. */
  ids: Set<string>;
  /** Whether it has a title and, below it, its own text: what all pages share is outside "<main>". */
  hasText: boolean;
}

/** The attributes of a tag that are ids or addresses: no value contains a quotation mark, so none can be mistaken for these. */
const NOTED = /\s(href|src|action|cite|poster|id)="([^"]*)"/g;
/** The tags for sharing whose content is an address. */
const SHARED = /^(?:og|twitter):(?:url|image)$/;
const WORD = /[\p{L}\p{N}]/u;

/** Reads everything that the gate needs from a page in one pass, treating each byte as a letter. */
export function readPage(html: string): ReadPage {
  const links = new Set<string>();
  const ids = new Set<string>();
  const words = { title: false, text: false };
  let part: keyof typeof words | undefined;
  let before = 0;
  for (const tag of readTags(html)) {
    if (part) words[part] ||= WORD.test(decodeEntities(textOf(html.slice(before, tag.start))));
    before = tag.end;
    part = partAfter(tag, part);
    if (tag.attributes) note(tag, links, ids);
  }
  return { links, ids, hasText: words.title && words.text };
}

/** Returns the part of a page after a tag. */
function partAfter({ name }: PageTag, part: 'title' | 'text' | undefined): typeof part {
  if (name === 'h1') return 'title';
  if (name === '/h1') return 'text';
  return name === '/main' || name === '/body' ? undefined : part;
}

function note(tag: PageTag, links: Set<string>, ids: Set<string>): void {
  NOTED.lastIndex = 0;
  for (let noted = NOTED.exec(tag.attributes); noted; noted = NOTED.exec(tag.attributes)) {
    const [, name, value = ''] = noted;
    if (name === 'id') ids.add(textOf(decodeEntities(value)));
    else links.add(decodeEntities(value));
  }
  if (tag.name !== 'meta') return;
  const attributes = attributesOf(tag);
  if (SHARED.test(attributes.get('property') ?? attributes.get('name') ?? '')) links.add(attributes.get('content') ?? '');
}
