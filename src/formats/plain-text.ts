import { plainWords } from '../markdown/render-inline.ts';

/** A link to an entry around words without signs, not itself escaped: nearly all the Markdown that short texts have. */
const SIMPLE_LINK = /(?<!\\)\[([^\s[\]*_`<>&\\!~#](?:[^[\]*_`<>&\\!~#\n]*[^\s[\]*_`<>&\\!~#])?)\]\([a-z]+:[a-z0-9#-]+\)/g;

/** What decides, beside such links, how the signs around it are read. */
const BINDING_SIGN = /[[\]`\\]/;

/** Gives the plain words of a short text as `plainWords` does, without parsing where the only Markdown is simple links. */
export function plainText(markdown: string): string {
  const words = markdown.replace(SIMPLE_LINK, '$1');
  return plainWords(BINDING_SIGN.test(words) ? markdown : words);
}
