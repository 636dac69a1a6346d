/** The scripts in use, as Unicode abbreviates them. */
const SCRIPTS = (
  'Latn Cyrl Grek Arab Hebr Hani Hira Kana Bopo Hang Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt ' +
  'Ethi Thaa Syrc Mong Cher Cans Yiii Tfng Nkoo Adlm Rohg Copt Java Bali Sund Olck Lana Talu Tale Cham Vaii Osma Lisu'
).split(' ');

/** Scripts that one word may have side by side; the rest of a "highly restrictive" name in UTS 39 is of one script. */
const TOGETHER = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];

/** Signs that every script has; of letters, those that several scripts share count for each of them. */
const of = (scripts: string[]) => `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}\\p{scx=Zyyy}\\p{scx=Zinh}]+`;
const FITTING = new RegExp(`^(?:${[...SCRIPTS.map((script) => [script]), ...TOGETHER].map(of).join('|')})$`, 'u');
const UNKNOWN = new RegExp(`[^${of(SCRIPTS).slice(1, -2)}]`, 'u');
const BY_NAME = SCRIPTS.map((script) => ({ script, fits: new RegExp(`\\p{sc=${script}}`, 'u') }));

/** Returns the script of a letter; nothing if several scripts share it or it is seldom in use. */
export function scriptOf(letter: string): string | undefined {
  return BY_NAME.find(({ fits }) => fits.test(letter))?.script;
}

/** Lists the words of a name whose letters are of scripts that are not written side by side. */
export function mixedWords(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /[^\x20-\x7E]/.test(word) && !FITTING.test(word) && !UNKNOWN.test(word));
}
