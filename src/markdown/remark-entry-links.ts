import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type EntryLink, entryLinkPath, parseEntryLink } from '../model/addresses/entry-links.ts';
import { withBase } from '../model/addresses/paths.ts';
import { walk } from './walk.ts';

/** A link to an entry, with the place of the Markdown link and of its destination in the Markdown, as offsets. */
export interface PlacedLink {
  link: EntryLink;
  line: number;
  column: number;
  from: number;
  to: number;
}

declare module 'vfile' {
  interface DataMap {
    links: PlacedLink[];
  }
}

interface Options {
  /** The id of the briefing whose points `point:` links name. */
  briefing: string;
  /** The base path of the site. */
  base: string;
}

/** Turn links that name an entry, such as `actor:hakan-fidan`, into addresses, and record them in `file.data.links`. */
export function remarkEntryLinks({ briefing, base }: Options) {
  return (tree: Root, file: VFile): void => {
    const links: PlacedLink[] = [];
    walk(tree, (node) => {
      if (node.type !== 'link') return;
      const link = parseEntryLink(node.url);
      if (!link) return;
      const { className, href } = shownLink(link, { briefing, base });
      node.url = href;
      node.data = { ...node.data, entryLink: link, hProperties: { className: [className] } };
      const start = node.position?.start;
      links.push({ link, line: start?.line ?? 1, column: start?.column ?? 1, ...destinationOf(node, String(file)) });
    });
    file.data.links = links;
  };
}

/** Returns the class and the address that a link to an entry has in a page. */
export function shownLink(link: EntryLink, { briefing, base }: Options): { className: string; href: string } {
  return { className: classOf(link), href: withBase(entryLinkPath(link, briefing), base) };
}

/** Finds where the destination of a link begins and ends: in "[name](destination)", "[name](<destination>)" or "<destination>". */
function destinationOf({ position, children }: Link, markdown: string): Pick<PlacedLink, 'from' | 'to'> {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  if (markdown[start] === '<') return { from: start + 1, to: end - 1 };
  const afterName = children.at(-1)?.position?.end.offset ?? start + 1;
  const [opening = '', destination = ''] = /^\]\(\s*<?([^\s<>()]*)/.exec(markdown.slice(afterName, end)) ?? [];
  return { from: afterName + opening.length - destination.length, to: afterName + opening.length };
}

declare module 'mdast' {
  interface LinkData {
    entryLink?: EntryLink;
  }
}

/** Source marks are set in the margin; every other link is a name in the text. */
function classOf(link: EntryLink): string {
  if (link.to === 'sources') return 'source-mark';
  return link.to === 'points' ? 'point-link' : 'name';
}
