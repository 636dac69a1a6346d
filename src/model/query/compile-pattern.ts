import { foldName } from '../text/fold-name.ts';
import { ALIKE } from './question-words.ts';

const LEXEMES = /\{(?<slot>\w+)\}|(?<sign>[[\]()|?])|(?<word>[^\s[\]()|?{}]+)/g;
const SIGNS: Record<string, string> = { '[': '(?:', ']': ')?', '(': '(?:', ')': ')', '|': '|', '?': '\\? ' };

/** A pattern as an expression over the words of a question, with what each of its groups holds. */
export interface CompiledPattern {
  pattern: RegExp;
  groups: string[];
}

/** Compiles a pattern of the table of questions; words in front of it and after it name a round. */
export function compilePattern(pattern: string): CompiledPattern {
  const groups = ['round'];
  const core = Array.from(expand(pattern).matchAll(LEXEMES), ({ groups: { slot, sign, word } = {} }) => {
    if (sign) return SIGNS[sign];
    if (word)
      return foldName(word)
        .map((each) => `${each} `)
        .join('');
    groups.push(slot ?? '');
    return slot === 'round' ? '((?:[^ ?]+ )+?)' : `@(\\d+):\\w*${slot}\\w* `;
  });
  groups.push('round');
  return { pattern: new RegExp(`^((?:[^ ?]+ )*?)(?:${core.join('')})((?:[^ ?]+ )*?)(?:\\? )?$`), groups };
}

function expand(pattern: string): string {
  const expanded = pattern.replace(/<([\w-]+)>/g, (_, name: string) => `(${longestFirst(ALIKE[name] ?? '')})`);
  return expanded === pattern ? pattern : expand(expanded);
}

/** Longer alternatives come first, or the words left over would be read as the name of a round. */
function longestFirst(words: string): string {
  if (/[[(]/.test(words)) return words;
  return words
    .split('|')
    .toSorted((a, b) => b.split(' ').length - a.split(' ').length)
    .join('|');
}
