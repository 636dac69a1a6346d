import { attribute, type Element } from './html.ts';
import type { BuiltPage } from './pages.ts';
import type { Site } from './sites.ts';

/** Something on a page that leads somewhere. */
export interface Link {
  /** What the page writes. */
  written: string;
  /** Where it leads. */
  to: URL;
  /** Whether a reader can follow it. */
  followed: boolean;
}

const ADDRESSES: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  form: ['action'],
  blockquote: ['cite'],
  q: ['cite'],
  use: ['href'],
  image: ['href'],
  'search-page': ['data-base'],
};
const SHARED = /^(?:og|twitter):(?:url|image)$/;

/** Lists everything on a page that leads somewhere. */
export function linksOn(page: BuiltPage, { origin }: Site): Link[] {
  return page.elements.flatMap((element) =>
    writtenOn(element).map((written) => ({
      written,
      to: new URL(written, origin + page.path),
      followed: element.tagName === 'a' || attribute(element, 'http-equiv') !== undefined,
    })),
  );
}

function writtenOn(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'meta') return inMeta(element);
  return [
    ...(ADDRESSES[tagName] ?? []).flatMap((name) => attribute(element, name) ?? []),
    ...(attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
  ];
}

function inMeta(element: Element): string[] {
  const content = attribute(element, 'content') ?? '';
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') return [content.replace(/^\s*\d+\s*;\s*url=/i, '')];
  return SHARED.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '') ? [content] : [];
}
