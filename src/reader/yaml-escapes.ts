import { type EscapedCharacter, findEscapedCharacters } from '../model/escaped-characters.ts';

/** An escape in a text between double quotation marks, with its number if it has one. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;

/** The controls that have an escape of their own. */
const CONTROLS: Record<string, string> = {
  '\\0': '\0',
  '\\a': '\x07',
  '\\b': '\b',
  '\\e': '\x1b',
  '\\f': '\f',
  '\\v': '\v',
  '\\N': '\x85',
  '\\L': '\u2028',
  '\\P': '\u2029',
};

/** Finds the escapes of a text of YAML or JSON between quotation marks that stand for a character that is not allowed. */
export function findYamlEscapes(source: string): EscapedCharacter[] {
  return findEscapedCharacters(source, ESCAPE, (written) => {
    const number = /^\\[xuU]([\da-fA-F]+)$/.exec(written)?.[1];
    if (!number) return CONTROLS[written];
    const code = Number.parseInt(number, 16);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  });
}
