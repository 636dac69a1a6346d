import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeSlug from 'rehype-slug';
import type { VFile } from 'vfile';
import type { Heading } from '../model/library/body.ts';
import { walk } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    headings: Heading[];
  }
}

/** The rank of the first heading that an author may write; the title, in the fields, is one above it. */
const FIRST = 2;

const RANK = /^h([1-6])$/;

/** What gives headings ids; it is shown nothing else of a text. */
const giveIds = rehypeSlug({ prefix: 'section-' });

/** Give each heading an id, lower it so that the first rank is the one below the heading `above` the text, and record it in `file.data.headings`. */
export function rehypeHeadings({ above }: { above: number }) {
  return (tree: Root, file: VFile): void => {
    const headings: Element[] = [];
    walk(tree, (node) => {
      if (node.type === 'element' && RANK.test(node.tagName)) headings.push(node);
    });
    giveIds({ type: 'root', children: headings });
    file.data.headings = headings.map((node) => {
      const rank = Number(RANK.exec(node.tagName)?.[1]);
      node.tagName = `h${Math.min(rank - FIRST + above + 1, 6)}`;
      return { id: String(node.properties.id), text: textOf(node) };
    });
  };
}
