import type { Code, Link, Paragraph as ParagraphNode, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Paragraph } from '../model/body.ts';
import { splitSentences } from '../model/text/split-sentences.ts';

/** A block of the analysis that holds words. */
export type Block = ParagraphNode | TableRow | Code;

/** Returns the text of a block, source marks left out, and the sentence that each name stands in. */
export function readBlock(node: Block): Pick<Paragraph, 'text' | 'mentions' | 'sources'> {
  let text = '';
  const sources: Paragraph['sources'] = [];
  const found: { node: Link; at: number }[] = [];
  visit(node, (child) => {
    if (child.type === 'link' && child.data?.entryLink?.to === 'sources') {
      sources.push(child.data.entryLink);
      text = text.trimEnd();
      return 'skip';
    }
    if (child.type === 'tableCell' && child.children.length > 0 && text) text += ' · ';
    if (child.type === 'link') found.push({ node: child, at: text.length });
    if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') text += child.value.replace(/\s+/g, ' ');
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
