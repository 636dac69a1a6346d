import { nameCharacter } from './name-character.ts';
import { NEEDED } from './needed-characters.ts';

/** A character that no text may have, or not where it stands. */
export interface StrangeCharacter {
  index: number;
  /** Its number and, if it has one, its name: "U+202E (right-to-left override)". */
  name: string;
  /** What is wrong with it, and what to do. */
  message: string;
}

/** Signs of Arabic and other scripts that Unicode counts as formats and that are seen. */
const SEEN_FORMATS = String.raw`\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u{13430}-\u{1343F}`;
/** Numbers that later versions of Unicode give to emoji and ideographs. */
const TO_COME = String.raw`\p{ExtPict}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}`;
const STRANGE = String.raw`[[\p{Cc}--[\t\n\r]]\p{Cs}\p{Co}[\p{Cn}--[${TO_COME}]][\p{Cf}--[${SEEN_FORMATS}]]\p{DI}\u2028\u2029\u2800\uFFFC\uFFFD\u{16FE4}\u{1D159}]`;

/** What a mark may stand on; Markdown may end between the two. */
const BASE = String.raw`[\p{L}\p{M}\p{N}\p{S}\u00A0\u200B-\u200D](?:[*_]+|\]\([^\s\(\)]*\))?`;
/** Vietnamese and Greek put three marks on a letter at most; Tibetan, Burmese and Khmer write several letters as marks. */
const PILE = String.raw`[\p{Mn}&&\p{sc=Zinh}]{5,}|\p{M}{9,}`;

// What can be none of the rest is passed over before anything beside it is looked at.
const CANDIDATE = String.raw`(?=[\p{ExtPict}\p{M}${STRANGE}])`;
const PATTERN = new RegExp(`${CANDIDATE}(?:${NEEDED}|(?<strange>${STRANGE})|(?<pile>${PILE})|(?<!${BASE})(?<bare>\\p{M}))`, 'gv');

/** Whether a text has anything but the letters of Europe and its punctuation: only then need every character be looked at. */
const SUSPECT = /[^\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u0391-\u03A1\u03A3-\u03FF\u0400-\u0482\u2010-\u2027\u20AC]/u;

/** Lists the characters of a text that are not seen and change what is read or found; of several side by side, the first stands for all. */
export function findStrangeCharacters(text: string, most = Number.POSITIVE_INFINITY): StrangeCharacter[] {
  if (!SUSPECT.test(text)) return [];
  const found: StrangeCharacter[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (SUSPECT.test(line)) found.push(...findInLine(line, start));
    if (found.length >= most) break;
    start += line.length + 1;
  }
  return found.slice(0, most);
}

function findInLine(line: string, start: number): StrangeCharacter[] {
  const found: StrangeCharacter[] = [];
  let end = -1;
  for (const { index, 0: matched, groups = {} } of line.matchAll(PATTERN)) {
    if (!(groups.strange || groups.pile || groups.bare)) continue;
    const name = nameCharacter(matched);
    if (index !== end) found.push({ index: start + index, name, message: `The character ${name} ${explain(matched, groups)}` });
    end = index + matched.length;
  }
  return found;
}

function explain(matched: string, { pile, bare }: Record<string, string | undefined>): string {
  if (pile) return `begins a pile of ${[...matched].length} marks on one letter. Delete those that no spelling needs.`;
  if (bare) return 'has no letter before it to stand on. Put it right after its letter, or delete it.';
  if (/[\u200C\u200D]/.test(matched))
    return 'is not allowed here: it changes nothing between these characters, and is not seen. Delete it.';
  if (/[\u061C\u200E\u200F]/.test(matched)) {
    return 'is not allowed here: it belongs beside a word, once, on a line that has right-to-left text. Delete it.';
  }
  if (/\p{VS}/u.test(matched)) return 'is not allowed here: what stands before it has no such variant. Delete it.';
  if (/\p{Co}/u.test(matched)) return 'is not allowed: each font has something else for it, or nothing. Write what it stands for.';
  if (/[\p{Cn}\uFFFD]/u.test(matched)) return 'is not allowed in a text, since it stands for no letter or sign. Delete it.';
  return 'is not allowed in a text, since it is not seen. Delete it.';
}

/** Returns a text in one line in which nothing is hidden: what is not seen is named by its number. */
export function showHidden(text: string): string {
  const shown = text.replace(PATTERN, (matched, ...about) => {
    const { strange, bare } = about.at(-1) as Record<string, string | undefined>;
    return strange || bare ? `<${nameCharacter(matched)}>` : matched;
  });
  return shown.replace(/[\t\n\r]/g, (character) => `<${nameCharacter(character)}>`);
}
