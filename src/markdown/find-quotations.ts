import type { Blockquote, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseEntryLink } from '../model/addresses/entry-links.ts';
import type { Paragraph } from '../model/library/body.ts';
import { remarkFurtherSyntax } from './remark-further-syntax.ts';
import { walk } from './walk.ts';

/** Words of the analysis that are marked as a quotation. */
export interface Quotation {
  /** The words, without the marks around them. */
  words: string;
  line: number;
  column: number;
  /** The passages that the source marks of its block name; none if there are none. */
  sources: Paragraph['sources'];
}

/** Quotation marks of all scripts. Straight ones and apostrophes also occur within words, as in Hebrew names. */
const QUOTED =
  /“(?<a>[^”]+)”|„(?<b>[^“”]+)[“”]|«(?<c>[^»]+)»|»(?<d>[^«]+)«|‹(?<e>[^›]+)›|「(?<f>[^」]+)」|『(?<g>[^』]+)』|(?<![\p{L}\p{N}])["״](?<h>.+?)["״](?![\p{L}\p{N}])|(?<![^\s(])”(?<i>[^”]+)”|(?<![\p{L}\p{N}])‘(?<j>.+?)’(?![\p{L}\p{N}])/gsu;

/** The line under a quotation that says whose it is. */
const SIGNED = /(?:^|\n)\s*[—–-]+\s*\S[^\n]*$/;

/** Returns everything that an analysis quotes: text between quotation marks, and the paragraphs of block quotations. */
export function findQuotations(markdown: string): Quotation[] {
  const tree = unified().use(remarkParse).use(remarkFurtherSyntax, markdown).parse(markdown);
  const found: Quotation[] = [];
  walk(tree, (node) => {
    if (node.type === 'blockquote') found.push(...readBlockquote(node));
    else if (isBlock(node)) found.push(...readMarked(node, markdown));
    else return undefined;
    return 'skip';
  });
  return found;
}

function isBlock({ type }: Root | Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableRow';
}

function readBlockquote(quote: Blockquote): Quotation[] {
  const found: Quotation[] = [];
  const sources = readWords(quote).sources;
  walk(quote, (node) => {
    if (!isBlock(node)) return undefined;
    const words = readWords(node).text.replace(SIGNED, '').trim();
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (words) found.push({ words, line, column, sources });
    return 'skip';
  });
  return found;
}

function readMarked(block: Nodes, markdown: string): Quotation[] {
  const { text, sources, starts } = readWords(block);
  let searched = 0;
  return Array.from(text.matchAll(QUOTED), ({ 0: quoted, index, groups = {} }) => {
    const start = starts.findLast((piece) => piece.index <= index)?.offset ?? 0;
    // The Markdown may escape the mark; then the place of its piece of text is used.
    const at = markdown.indexOf(quoted.charAt(0), Math.max(start, searched));
    const offset = at === -1 ? start : at;
    searched = offset + 1;
    const before = markdown.slice(0, offset).split('\n');
    const words = Object.values(groups).find(Boolean) ?? '';
    return { words, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, sources };
  });
}

interface Words {
  text: string;
  sources: Paragraph['sources'];
  /** Where each piece of the text begins, in the text and in the Markdown. */
  starts: { index: number; offset: number }[];
}

/** Returns the text of a block without its source marks, and what these name. */
function readWords(block: Nodes): Words {
  const words: Words = { text: '', sources: [], starts: [] };
  walk(block, (node) => {
    const link = node.type === 'link' ? parseEntryLink(node.url) : undefined;
    if (link?.to === 'sources') {
      words.sources.push(link);
      return 'skip';
    }
    words.starts.push({ index: words.text.length, offset: node.position?.start.offset ?? 0 });
    if (node.type === 'text' || node.type === 'inlineCode') words.text += node.value;
    if (node.type === 'break' || node.type === 'tableCell') words.text += '\n';
    return undefined;
  });
  return words;
}
