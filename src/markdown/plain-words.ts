import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The characters with a meaning in Markdown. */
const SIGN = /[[\]*_`<>&\\!~#\n]|:\/\//;

/** A link to an entry around plain words, neither escaped nor an image, with its words and its destination: nearly all the Markdown in short texts. */
export const SIMPLE_LINK = /(?<![\\!])\[([^\s[\]*_`<>&\\!~#](?:[^[\]*_`<>&\\!~#\n]*[^\s[\]*_`<>&\\!~#])?)\]\(([a-z]+:[a-z0-9#-]+)\)/g;

/** Signs whose meaning may depend on their neighbours, such as the brackets of such a link. */
const BINDING_SIGN = /[[\]`\\*_!<&]/;

const parser = unified().use(remarkParse).freeze();

/** Tells whether a text may contain Markdown; if not, it is its own HTML. */
export function mayHoldMarkdown(text: string): boolean {
  return SIGN.test(text);
}

/** Returns the plain words of a short text: what a title, a card or a record shows. Only texts with more than words and simple links are parsed. */
export function plainWords(markdown: string): string {
  if (!SIGN.test(markdown)) return markdown;
  const words = markdown.replace(SIMPLE_LINK, '$1');
  if (BINDING_SIGN.test(words)) return textOf(parser.parse(markdown));
  return SIGN.test(words) ? textOf(parser.parse(words)) : words;
}
