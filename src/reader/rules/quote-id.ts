import { nameCharacter } from '../../model/text/name-character.ts';

/** How much of an id a message repeats, and how many strange characters it names: more than that are a word in another script, not look-alikes. */
const [LONGEST, MOST] = [80, 3];

/** Returns an id in quotation marks, and names the characters that ids cannot have: some only look like a letter, some are invisible. */
export function quoteId(id: string): string {
  const strangers = [...new Set(id.match(/[^\x20-\x7E]/gu))].map(nameCharacter);
  const quoted = `"${id.length > LONGEST ? `${id.slice(0, LONGEST - 1)}…` : id}"`;
  return strangers.length === 0 || strangers.length > MOST ? quoted : `${quoted}, which has ${strangers.join(', ')}`;
}
