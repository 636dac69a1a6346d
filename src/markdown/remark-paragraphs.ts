import type { Code, Link, Nodes, Paragraph as ParagraphNode, Root, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Paragraph } from '../model/library/body.ts';
import { directionOf } from '../model/text/language.ts';
import { splitSentences } from '../model/text/segment.ts';
import { continueAfterCite, onlyJoins } from './continue-after-cite.ts';
import { walk } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    paragraphs: Paragraph[];
  }
}

/**
 * Give every block of words an address, and record in `file.data.paragraphs` what it says and names. Paragraphs of the main text
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
    walk(tree, (node, parent) => {
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
      return 'skip';
    });
    file.data.paragraphs = paragraphs;
  };
}

function isBlock(node: Nodes): node is Block {
  return node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'code';
}

/** Finds the tight list items, whose text is not a separate paragraph on the page. */
function tightItems(tree: Root): Set<Nodes> {
  const items = new Set<Nodes>();
  walk(tree, (list) => {
    if (list.type !== 'list') return;
    const isLoose = list.spread || list.children.some(({ spread }) => spread);
    for (const item of isLoose ? [] : list.children) items.add(item);
  });
  return items;
}

/** A block of words in the analysis. */
type Block = ParagraphNode | TableRow | Code;

/** Returns the text of a block without source marks, and the sentence of each name. */
function readBlock(node: Block): Pick<Paragraph, 'text' | 'mentions' | 'sources'> {
  let text = '';
  // Where a cite was left out, unless more words have followed it.
  let gap: number | undefined;
  const sources: Paragraph['sources'] = [];
  const found: { node: Link; at: number }[] = [];
  walk<Nodes>(node, (child) => {
    if (child.type === 'link' && child.data?.entryLink?.to === 'sources') {
      sources.push(child.data.entryLink);
      text = gap !== undefined && onlyJoins(text.slice(gap)) ? text.slice(0, gap) : text.trimEnd();
      gap = text.length;
      return 'skip';
    }
    if (child.type === 'tableCell' && child.children.length > 0 && text) text += ' · ';
    if (child.type === 'link') found.push({ node: child, at: text.length });
    if (child.type === 'text' && gap === text.length) text = continueAfterCite(text, child.value.replace(/\s+/g, ' '));
    else if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') text += child.value.replace(/\s+/g, ' ');
    if (child.type === 'break') text += ' ';
    return undefined;
  });
  const sentences = splitSentences(text);
  const mentions = found.flatMap(({ node: { data }, at }) => {
    const sentence = sentences.find((piece) => at < piece.end)?.text;
    return data?.entryLink && sentence ? [{ link: data.entryLink, sentence }] : [];
  });
  return { text: text.trim(), mentions, sources };
}
