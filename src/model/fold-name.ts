/** Words that carry no meaning of their own in a question or a title. */
const STOP_WORDS = new Set(
  (
    'a about all an and any are as at be been by can could did do does everything for from had has have how i in into is it its me of on or ' +
    'said say says show that the their them there these they this those to was we were what when where which who whose why will with would'
  ).split(' '),
);

const SILENT = /[ʿʾʼʻ’‘'`´׳״"“”ءʔ\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LATIN_ARTICLE = /(?<![\p{L}\p{N}])(?:[ae][ldnrstz]|[ae]sh)[-‐‑–]\s?(?=\p{L}{3})|(?<![\p{L}\p{N}])[ae]l\s(?=\p{L}{3})/gu;
const ARABIC_ARTICLE = /(?<!\p{L})ال(?=\p{L}{3})/gu;
const LETTERS: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };

/**
 * Gives the words of a name in a form in which its spellings agree: case, diacritics, hamza and ayn, the Arabic article before a hyphen
 * or a space, doubled letters and sh/ch make no difference, in Latin, Arabic or Hebrew letters.
 */
export function foldName(name: string): string[] {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(SILENT, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?!\p{L}{2})/gu, '')
    .replace(LATIN_ARTICLE, '')
    .replace(/[ıøłđىیةک]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_ARTICLE, '');
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/ch/g, 'sh').replace(/(\p{L})\1+/gu, '$1'));
}

/** Leaves out the words that carry no meaning, unless there is no other. */
export function meaningful(words: string[]): string[] {
  const kept = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}

/** Whether a word of a text is the word that was looked for, or begins with it, or has another ending; both in folded form. */
export function sameWord(sought: string, word: string): boolean {
  if (word.startsWith(sought)) return sought.length > 2 || word === sought;
  const shorter = Math.min(sought.length, word.length);
  let shared = 0;
  while (shared < shorter && sought[shared] === word[shared]) shared++;
  return shorter >= 4 && shared >= (shorter < 7 ? shorter - (shorter > 4 ? 1 : 0) : Math.ceil(shorter * 0.7));
}
