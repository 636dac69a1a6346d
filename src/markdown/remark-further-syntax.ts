import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/** The Markdown beyond CommonMark, and the sign that a text with any of it must have. One tilde means "about". */
const FURTHER = [
  { sign: '|', syntax: gfmTable(), toTree: gfmTableFromMarkdown() },
  { sign: '[^', syntax: gfmFootnote(), toTree: gfmFootnoteFromMarkdown() },
  { sign: '~~', syntax: gfmStrikethrough({ singleTilde: false }), toTree: gfmStrikethroughFromMarkdown() },
];

/** Read tables, footnotes and struck words, each only in a text with its sign: a parser with all of them is slower. */
export function remarkFurtherSyntax(this: Processor, markdown: string): void {
  const used = FURTHER.filter(({ sign }) => markdown.includes(sign));
  if (used.length === 0) return;
  const data = this.data();
  data.micromarkExtensions = used.map(({ syntax }) => syntax);
  data.fromMarkdownExtensions = used.map(({ toTree }) => toTree);
}
