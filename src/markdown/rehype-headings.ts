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

/** Lower each heading by one rank, since the analysis is below a heading of the page, and record it in `file.data.headings`. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const headings: Heading[] = [];
    visit(tree, 'element', (node) => {
      const rank = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (!rank) return;
      node.tagName = `h${Math.min(Number(rank) + 1, 6)}`;
      headings.push({ id: String(node.properties.id), text: textOf(node) });
    });
    file.data.headings = headings;
  };
}
