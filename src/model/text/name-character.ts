const NAMES: Record<number, string> = {
  0: 'null',
  9: 'tab',
  10: 'line feed',
  13: 'carriage return',
  133: 'next line',
  173: 'soft hyphen',
  847: 'combining grapheme joiner',
  1564: 'Arabic letter mark',
  4447: 'Hangul choseong filler',
  4448: 'Hangul jungseong filler',
  6068: 'Khmer inherent vowel aq',
  6069: 'Khmer inherent vowel aa',
  6158: 'Mongolian vowel separator',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8289: 'function application',
  8290: 'invisible times',
  8291: 'invisible separator',
  8292: 'invisible plus',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  10240: 'blank braille pattern',
  12644: 'Hangul filler',
  65279: 'byte order mark',
  65440: 'halfwidth Hangul filler',
  65529: 'interlinear annotation anchor',
  65530: 'interlinear annotation separator',
  65531: 'interlinear annotation terminator',
  65532: 'object replacement character',
  65533: 'replacement character',
  917505: 'language tag',
  917631: 'end of a tag',
};

/** What to call a character without a name: the first match applies. */
const KINDS: [fits: RegExp, kind: (code: number) => string][] = [
  [/[\uFE00-\uFE0F]/u, (code) => `variation selector ${code - 0xfdff}`],
  [/[\u{E0100}-\u{E01EF}]/u, (code) => `variation selector ${code - 0xe0100 + 17}`],
  [/[\u{E0020}-\u{E007E}]/u, (code) => `tag for "${String.fromCharCode(code - 0xe0000)}"`],
  [/[\u180B-\u180D\u180F]/u, () => 'Mongolian variation selector'],
  [/[\u206A-\u206F]/u, () => 'format character, no longer in use'],
  [/\p{Cs}/u, () => 'lone surrogate'],
  [/\p{Co}/u, () => 'private use'],
  [/\p{Noncharacter_Code_Point}/u, () => 'noncharacter'],
  [/\p{Cn}/u, () => 'not assigned'],
  [/\p{Cc}/u, () => 'control character'],
  [/\p{M}/u, () => 'combining mark'],
  [/\p{Cf}/u, () => 'format character'],
];

/** Returns the number of a character and, where it cannot be seen by itself, what it is: "U+202E (right-to-left override)". */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code] ?? KINDS.find(([fits]) => fits.test(String.fromCodePoint(code)))?.[1](code);
  return name ? `${number} (${name})` : number;
}
