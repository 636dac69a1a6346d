import type { Link, Paragraph as ParagraphNode, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Paragraph } from '../model/body.ts';
import { splitSentences } from '../model/text/split-sentences.ts';

declare module 'vfile' {
  interface DataMap {
    paragraphs: Paragraph[];
  }
}

/** Number the paragraphs of the text (`p1`, `p2` …) and record in `file.data.paragraphs` what each says and names. */
export function remarkParagraphs() {
  return (tree: Root, file: VFile): void => {
    const paragraphs: Paragraph[] = [];
    let heading: string | undefined;
    for (const node of tree.children) {
      if (node.type === 'heading') heading = textOf(node);
      if (node.type !== 'paragraph') continue;
      const id = `p${paragraphs.length + 1}`;
      node.data = { ...node.data, hProperties: { id } };
      paragraphs.push({ id, heading, line: node.position?.start.line ?? 1, ...readParagraph(node) });
    }
    file.data.paragraphs = paragraphs;
  };
}

/** Reads a paragraph's text, source marks left out, and the sentence that each name stands in. */
function readParagraph(node: ParagraphNode): Pick<Paragraph, 'text' | 'mentions' | 'sources'> {
  let text = '';
  const sources: Paragraph['sources'] = [];
  const found: { node: Link; at: number }[] = [];
  visit(node, (child) => {
    if (child.type === 'link' && child.data?.entryLink?.to === 'sources') {
      sources.push(child.data.entryLink);
      text = text.trimEnd();
      return 'skip';
    }
    if (child.type === 'link') found.push({ node: child, at: text.length });
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value.replace(/\s+/g, ' ');
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
