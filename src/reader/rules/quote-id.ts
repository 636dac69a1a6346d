import { nameCharacter } from '../../model/text/name-character.ts';

/** Returns an id in quotation marks, and names the characters that ids cannot have: some only look like a letter, some are invisible. */
export function quoteId(id: string): string {
  const strangers = [...new Set(id.match(/[^\x20-\x7E]/gu))].map(nameCharacter);
  return strangers.length === 0 ? `"${id}"` : `"${id}", which has ${strangers.join(', ')}`;
}
