/** A character that no text may have, and where it stands. */
export interface StrangeCharacter {
  index: number;
  /** Its number and, if it has one, its name: "U+202E (right-to-left override)". */
  name: string;
}

// Joiners (U+200C, U+200D) and direction marks (U+200E, U+200F) are let through: scripts need them.
const STRANGE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u00AD\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]/u;

const NAMES: Record<number, string> = {
  0: 'null',
  173: 'soft hyphen',
  8203: 'zero width space',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  65279: 'byte order mark',
  65533: 'replacement character',
};

/** Finds the characters of a text that are not seen and change what is read: controls, zero-width ones, direction overrides. */
export function findStrangeCharacters(text: string, most = Number.POSITIVE_INFINITY): StrangeCharacter[] {
  const found: StrangeCharacter[] = [];
  if (!STRANGE.test(text)) return found;
  for (const { index, 0: character } of text.matchAll(new RegExp(STRANGE, 'gu'))) {
    if (found.length === most) break;
    found.push({ index, name: nameCharacter(character) });
  }
  return found;
}

/** Writes a text in one line in which nothing is hidden: what is not seen is named by its number. */
export function showHidden(text: string): string {
  return text.replace(new RegExp(`${STRANGE.source}|[\\t\\n\\r]`, 'gu'), (character) => `<${nameCharacter(character)}>`);
}

/** Names a character by its number and, where it cannot be seen, by what it is. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code] ?? (code >= 0xd800 && code <= 0xdfff ? 'lone surrogate' : undefined);
  return name ? `${number} (${name})` : number;
}
