import type { List, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Paragraph } from '../model/body.ts';
import { directionOf } from '../model/text/direction-of.ts';
import { type Block, readBlock } from './read-block.ts';

declare module 'vfile' {
  interface DataMap {
    paragraphs: Paragraph[];
  }
}

/**
 * Give every block that holds words an address, and record in `file.data.paragraphs` what it says and names. Paragraphs of the text itself
 * are numbered (`p1`, `p2` …); items of lists, quotations, rows of tables and notes are numbered after the paragraph above them
 * (`p2-1`, `p2-2` …), so that none of them changes the number of a paragraph.
 */
export function remarkParagraphs() {
  return (tree: Root, file: VFile): void => {
    const paragraphs: Paragraph[] = [];
    const tight = tightItems(tree);
    const given = new Set<Nodes>();
    let heading: string | undefined;
    let above = 0;
    let within = 0;
    visit(tree, (node, _, parent) => {
      if (node.type === 'heading') heading = textOf(node);
      if (!isBlock(node)) return undefined;
      const isNumbered = node.type === 'paragraph' && parent === tree;
      const id = isNumbered ? `p${++above}` : `p${above}-${++within}`;
      if (isNumbered) within = 0;
      // The page has no element for the paragraph of a tight item; the item has the address instead.
      const carrier = parent && tight.has(parent) && !given.has(parent) ? parent : node;
      given.add(carrier);
      const block = readBlock(node);
      const dir = directionOf(block.text) === 'rtl' ? { dir: 'rtl' } : {};
      carrier.data = { ...carrier.data, hProperties: { ...carrier.data?.hProperties, id, ...dir } };
      paragraphs.push({ id, heading, line: node.position?.start.line ?? 1, ...block });
      return SKIP;
    });
    file.data.paragraphs = paragraphs;
  };
}

function isBlock(node: Nodes): node is Block {
  return node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'code';
}

/** Finds the items of lists in which nothing stands apart, so that their text is not a paragraph of its own on the page. */
function tightItems(tree: Root): Set<Nodes> {
  const items = new Set<Nodes>();
  visit(tree, 'list', (list: List) => {
    const isLoose = list.spread || list.children.some(({ spread }) => spread);
    for (const item of isLoose ? [] : list.children) items.add(item);
  });
  return items;
}
