import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What may be more than a letter in Markdown. */
const SIGN = /[[\]*_`<>&\\!~#\n]|:\/\//;

/** A link to an entry around words without signs, neither escaped nor an image: nearly all the Markdown that short texts have. */
const SIMPLE_LINK = /(?<![\\!])\[([^\s[\]*_`<>&\\!~#](?:[^[\]*_`<>&\\!~#\n]*[^\s[\]*_`<>&\\!~#])?)\]\([a-z]+:[a-z0-9#-]+\)/g;

/** Signs whose meaning may hang on the signs beside them, and so on the brackets of such a link. */
const BINDING_SIGN = /[[\]`\\*_!<&]/;

const parser = unified().use(remarkParse).freeze();

/** Says whether a text may hold Markdown; one that does not is its own HTML. */
export function mayHoldMarkdown(text: string): boolean {
  return SIGN.test(text);
}

/** Returns the plain words of a short text: what a title, a card or a record shows. It parses only what is more than words and simple links. */
export function plainWords(markdown: string): string {
  if (!SIGN.test(markdown)) return markdown;
  const words = markdown.replace(SIMPLE_LINK, '$1');
  if (BINDING_SIGN.test(words)) return textOf(parser.parse(markdown));
  return SIGN.test(words) ? textOf(parser.parse(words)) : words;
}
