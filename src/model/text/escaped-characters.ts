import { findStrangeCharacters, type StrangeCharacter } from './characters.ts';

/** A disallowed character that is written as an escape. */
export interface EscapedCharacter extends StrangeCharacter {
  /** The escape, which begins at its index: "&#x200b;". */
  written: string;
}

/** Lists the disallowed characters that a text hides in escapes such as "&#x200b;", judged with the characters beside them. */
export function findEscapedCharacters(
  source: string,
  pattern: RegExp,
  read: (written: string, index: number) => string | undefined,
): EscapedCharacter[] {
  const escapes = new Map<number, { index: number; written: string }>();
  let [text, end] = ['', 0];
  for (const { index, 0: written } of source.matchAll(pattern)) {
    const character = read(written, index);
    if (character === undefined) continue;
    text += source.slice(end, index);
    escapes.set(text.length, { index, written });
    text += character;
    end = index + written.length;
  }
  if (escapes.size === 0) return [];
  return findStrangeCharacters(text + source.slice(end)).flatMap((strange) => {
    const found = escapes.get(strange.index);
    return found ? [{ ...strange, ...found }] : [];
  });
}
