/** Letters that Unicode does not decompose, with what people type instead, and Arabic letters that keyboards interchange. */
const WHOLE: Record<string, string> = Object.fromEntries(
  (
    'ı:i ł:l ø:o đ:d ð:d ɖ:d ɗ:d ə:a ǝ:e ɛ:e þ:th æ:ae œ:oe ß:ss ŋ:ng ħ:h ŧ:t ĸ:k ɓ:b ƀ:b ɠ:g ǥ:g ɨ:i ƙ:k ɲ:n ɔ:o ƥ:p ʉ:u ʋ:v ƴ:y ƶ:z ʒ:z ' +
    'ى:ي ی:ي ة:ه ک:ك ے:ي ہ:ه'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const ANY_WHOLE = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g');

/** Marks that readers leave out: accents, and the points of Arabic, Hebrew and Syriac. The vowel signs of other scripts are letters. */
const MARK = /(?!\u3099|\u309a)(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]/gu;

/** Returns a text in letters that are the same for all its spellings: lower case, without marks, one hyphen for all, "đ" as "d", "æ" as "ae", "₂" and "٢" as "2". */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARK, '')
    .replace(ANY_WHOLE, (letter) => WHOLE[letter] ?? letter)
    .replace(/[\u2010-\u2015\u05be\u2212]/g, '-')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('\u2044', '/')
    .normalize('NFC');
}

/** Returns the digit from 0 to 9 that a digit of any script stands for; in each script the ten follow one another. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

/** A run of letters of the scripts without spaces between words: Han, Kana, Thai, Lao, Khmer and Burmese, with the marks within it. */
export const UNSPACED_RUN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{M}ー]*/gu;

/** Tells whether a text has letters of a script without spaces between words, so that a word may be anywhere in a run of letters. */
export function isUnspaced(text: string): boolean {
  return text.search(UNSPACED_RUN) !== -1;
}
