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

/** Marks that readers leave out: accents, and the points of Arabic, Hebrew and Syriac. The vowel signs of other scripts are letters. */
const MARK = /(?!\u3099|\u309a)(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]/gu;

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
