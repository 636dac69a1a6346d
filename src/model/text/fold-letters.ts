/** Letters that Unicode does not take apart, with what stands for them where they cannot be typed, and Arabic letters that keyboards swap. */
const WHOLE: Record<string, string> = Object.fromEntries(
  (
    'ı:i ł:l ø:o đ:d ð:d ɖ:d ɗ:d ə:a ǝ:e ɛ:e þ:th æ:ae œ:oe ß:ss ŋ:ng ħ:h ŧ:t ĸ:k ɓ:b ƀ:b ɠ:g ǥ:g ɨ:i ƙ:k ɲ:n ɔ:o ƥ:p ʉ:u ʋ:v ƴ:y ƶ:z ʒ:z ' +
    'ى:ي ی:ي ة:ه ک:ك ے:ي ہ:ه'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const ANY_WHOLE = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g');

/** Marks that readers leave out: accents, and the points of Arabic and Hebrew. The vowel signs of Indian scripts are letters. */
const MARK =
  /(?=\p{M})[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Returns a text in the letters in which its spellings agree: small, without marks, one hyphen for all, "đ" as "d", "æ" as "ae", "₂" as "2". */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARK, '')
    .replace(ANY_WHOLE, (letter) => WHOLE[letter] ?? letter)
    .replace(/[\u2010-\u2015\u05be\u2212]/g, '-')
    .replaceAll('\u2044', '/')
    .normalize('NFC');
}
