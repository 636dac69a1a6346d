import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Heading } from '../model/library/body.ts';

declare module 'vfile' {
  interface DataMap {
    headings: Heading[];
  }
}

/** The rank of the first heading that an author may write; the title, in the fields, is one above it. */
const FIRST = 2;

/** Lower each heading so that the first rank is the one below the heading `above` the text, and record it in `file.data.headings`. */
export function rehypeHeadings({ above }: { above: number }) {
  return (tree: Root, file: VFile): void => {
    const headings: Heading[] = [];
    visit(tree, 'element', (node) => {
      const rank = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (!rank) return;
      node.tagName = `h${Math.min(Number(rank) - FIRST + above + 1, 6)}`;
      headings.push({ id: String(node.properties.id), text: textOf(node) });
    });
    file.data.headings = headings;
  };
}
