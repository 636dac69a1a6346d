import { nameCharacter } from './name-character.ts';

/** Letters of joining scripts, except those that never join. */
const JOINED = String.raw`[[\u0640[\p{L}&&[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Phag}]]]--[\u0621\u0674\u06E5\u06E6\u0887\u08AD\u08C9\uFB50-\uFEFC]]`;
/** Letters of Arabic and Syriac that join only to the letter before them: Joining_Type R of the Unicode Character Database. */
const JOINED_BEFORE = String.raw`\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0710\u0715-\u0719\u071E\u0728\u072A\u072C\u072F\u074D\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779\u0870-\u0882\u088E\u08AA-\u08AC\u08AE\u08B1\u08B2\u08B9`;
const JOINS_NEXT = `[${JOINED}--[${JOINED_BEFORE}]]`;
/** Signs that remove the vowel of a consonant: Canonical_Combining_Class 9 of the Unicode Character Database. */
const VIRAMA = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1715\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED\u{10A3F}\u{11046}\u{11070}\u{1107F}\u{110B9}\u{11133}\u{11134}\u{111C0}\u{11235}\u{112EA}\u{1134D}\u{11442}\u{114C2}\u{115BF}\u{1163F}\u{116B6}\u{1172B}\u{11839}\u{1193D}\u{1193E}\u{119E0}\u{11A34}\u{11A47}\u{11A99}\u{11C3F}\u{11D44}\u{11D45}\u{11D97}]`;
const RIGHT_TO_LEFT = String.raw`[\p{L}&&[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Samr}\p{sc=Adlm}\p{sc=Rohg}]]`;
const WITHOUT_SPACES = String.raw`[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Lana}\p{sc=Java}\p{sc=Bali}]`;
/** Signs of mathematics that have a variant in StandardizedVariants of the Unicode Character Database, and the zero with a stroke. */
const VARIED_SIGNS = String.raw`0\u2205\u2229\u222A\u2268\u2269\u2272\u2273\u228A\u228B\u2293-\u2295\u2297\u229C\u22DA\u22DB\u2A3C\u2A3D\u2A9D\u2A9E\u2AAC\u2AAD\u2ACB\u2ACC`;
/** Marks that are never shown on a letter, so two of them in a row are one too many. */
const UNSEEN = String.raw`[\u061C\u200B-\u200F]`;

/** Markdown that may end or begin inside a word, as the link does in "[name](actor:id)-suffix". */
const CLOSING = String.raw`(?:[*_]+|\]\([^\s\(\)]*\))?`;
const OPENING = String.raw`[*_\[]*`;

const EMOJI = String.raw`\p{ExtPict}(?:\p{EMod}|[\uFE0E\uFE0F])?`;
const TAGS = { england: 'gbeng', scotland: 'gbsct', wales: 'gbwls' };

/** Matches the letters of a flag in the invisible alphabet. */
const inTags = (letters: string) => Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

/**
 * Invisible characters that change how their neighbours look: joiners where letters join (as in RFC 5892), emoji, variants of an
 * ideograph or a Mongolian letter, direction marks in right-to-left text, and the ends of words in scripts that are written without spaces.
 */
const NEEDED = [
  `\\u{1F3F4}(?:${Object.values(TAGS).map(inTags).join('|')})\\u{E007F}`,
  `${EMOJI}(?:\\u200D${EMOJI})*`,
  String.raw`(?<=[0-9#*])\uFE0F\u20E3`,
  `(?<=${JOINS_NEXT}\\p{M}*${CLOSING})\\u200C(?=${OPENING}${JOINED})`,
  `(?<=${JOINS_NEXT}\\p{M}*)\\u200D(?![\\p{L}\\p{M}\\p{Cf}])|(?<![\\p{L}\\p{M}\\p{Cf}])\\u200D(?=${JOINED})`,
  `(?<=${VIRAMA}${CLOSING})[\\u200C\\u200D]|(?<=\\p{L})[\\u200C\\u200D](?=${VIRAMA})`,
  String.raw`(?<=\p{sc=Khmr})[\u200C\u200D](?=[\p{M}&&\p{sc=Khmr}])`,
  `(?<=${WITHOUT_SPACES}${CLOSING})\\u200B(?=${OPENING}${WITHOUT_SPACES})`,
  `(?<!${UNSEEN})(?:(?<=${RIGHT_TO_LEFT}.*)|(?=.*${RIGHT_TO_LEFT}))(?:(?<![\\p{L}\\p{M}\\p{N}])[\\u061C\\u200E\\u200F](?!${UNSEEN})|[\\u061C\\u200E\\u200F](?![\\p{L}\\p{M}\\p{N}]|${UNSEEN}))`,
  // Registered variants of ideographs end at the thirty-second; a text hidden in variants goes beyond.
  String.raw`(?<=\p{Ideo})[\uFE00-\uFE02\u{E0100}-\u{E011F}]|(?<=[、。！，．：；？])[\uFE00\uFE01]`,
  `(?<=[${VARIED_SIGNS}\\p{sc=Mymr}\\p{sc=Phag}])\\uFE00`,
  // Keeps the order of two Hebrew points that Unicode would reverse, as in the old spelling of Jerusalem.
  String.raw`(?<=[\p{M}&&\p{sc=Hebr}])\u034F(?=[\p{M}&&\p{sc=Hebr}])`,
  String.raw`(?<=[\p{L}&&\p{sc=Mong}])(?:[\u180B-\u180D\u180F]|\u180E(?=\p{sc=Mong}))`,
].join('|');

/** A character that is not allowed in a text, or not where it is. */
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

/** What a mark may follow; Markdown may end between the two. */
const BASE = String.raw`[\p{L}\p{M}\p{N}\p{S}\u00A0\u200B-\u200D](?:[*_]+|\]\([^\s\(\)]*\))?`;
/** Vietnamese and Greek put three marks on a letter at most; Tibetan, Burmese and Khmer write several letters as marks. */
const PILE = String.raw`[\p{Mn}&&\p{sc=Zinh}]{5,}|\p{M}{9,}`;

// Characters that cannot be any of the others are skipped before their neighbours are examined.
const CANDIDATE = String.raw`(?=[\p{ExtPict}\p{M}${STRANGE}])`;
const PATTERN = new RegExp(`${CANDIDATE}(?:${NEEDED}|(?<strange>${STRANGE})|(?<pile>${PILE})|(?<!${BASE})(?<bare>\\p{M}))`, 'gv');

/** Whether a text has anything but European letters and punctuation: only then does every character have to be examined. Without the flag “u”, which changes nothing here, the test takes a third of the time. */
const SUSPECT = /[^\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u0391-\u03A1\u03A3-\u03FF\u0400-\u0482\u2010-\u2027\u20AC]/;

/** Lists the invisible characters of a text that change what is read or found; of several in a row, only the first. */
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
  if (pile) return `is the first of ${[...matched].length} marks piled on one letter. Delete those that no spelling needs.`;
  if (bare) return 'has no letter before it. Put it right after its letter, or delete it.';
  if (/[\u200C\u200D]/.test(matched))
    return 'is not allowed here: it is invisible and changes nothing between these characters. Delete it.';
  if (/[\u061C\u200E\u200F]/.test(matched)) {
    return 'is not allowed here: it belongs once, beside a word, on a line with right-to-left text. Delete it.';
  }
  if (/\p{VS}/u.test(matched)) return 'is not allowed here: the character before it has no such variant. Delete it.';
  if (/\p{Co}/u.test(matched)) return 'is not allowed: every font shows something different for it, or nothing. Write what it stands for.';
  if (/[\p{Cn}\uFFFD]/u.test(matched)) return 'is not allowed in a text, since it stands for no letter or symbol. Delete it.';
  return 'is not allowed in a text, since it is invisible. Delete it.';
}

/** Returns a text on one line with nothing hidden: invisible characters are replaced with their numbers. */
export function showHidden(text: string): string {
  const shown = text.replace(PATTERN, (matched, ...about) => {
    const { strange, bare } = about.at(-1) as Record<string, string | undefined>;
    return strange || bare ? `<${nameCharacter(matched)}>` : matched;
  });
  return shown.replace(/[\t\n\r]/g, (character) => `<${nameCharacter(character)}>`);
}
