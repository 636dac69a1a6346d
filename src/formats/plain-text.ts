import { plainWords } from '../markdown/render-inline.ts';

/** A link to an entry around words without signs, neither escaped nor an image: nearly all the Markdown that short texts have. */
const SIMPLE_LINK = /(?<![\\!])\[([^\s[\]*_`<>&\\!~#](?:[^[\]*_`<>&\\!~#\n]*[^\s[\]*_`<>&\\!~#])?)\]\([a-z]+:[a-z0-9#-]+\)/g;

/** Signs whose meaning may hang on the signs beside them, and so on the brackets of such a link. */
const BINDING_SIGN = /[[\]`\\*_!<&]/;

/** Gives the plain words of a short text as `plainWords` does, without parsing where the only Markdown is simple links. */
export function plainText(markdown: string): string {
  const words = markdown.replace(SIMPLE_LINK, '$1');
  return plainWords(BINDING_SIGN.test(words) ? markdown : words);
}
