/** Marks that a name may be written without: accents, and the vowels of Arabic and Hebrew. Those of other scripts are letters. */
const MARKS = /[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}]]/gv;

/** Returns a name in the form that all its writings have in common: case and accents do not count. */
export function foldLetters(name: string): string {
  return name.normalize('NFKD').replace(MARKS, '').toLowerCase();
}
