import anyAscii from 'any-ascii';
import { ENTRY_ID } from '../../model/schema/identifiers.ts';
import { foldLetters } from '../../model/text/fold-letters.ts';
import type { Answers } from './question.ts';
import type { Noun } from './questions.ts';

/** Returns an id made from the name of a new entry, a briefing’s with its month in front; nothing if the name would lose a letter or is too long. */
export function suggestId(noun: Noun, answers: Answers): string | undefined {
  if (noun === 'point') return undefined;
  // A source is named as in a sentence, "the joint statement"; its id needs no article.
  if (noun === 'source') return idOf(String(answers.name ?? '').replace(/^the\s+(?=\S)/i, ''));
  if (noun !== 'briefing') return idOf(String(answers.name ?? ''));
  const name = idOf(String(answers.event ?? ''));
  const month = String(answers.first ?? answers['as-of'] ?? '').slice(0, 7);
  return name && month ? idOf(`${month}-${name}`) : undefined;
}

/** A letter of a script that does not write every sound and vowel, so that Latin letters would be a guess. */
const NOT_SPELLED = /(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}\p{Nd}\p{No}\p{Nl}\p{sc=Common}])[\p{L}\p{N}]/u;

/** Writes a name in lower-case Latin letters, digits and hyphens; nothing if a letter would be lost. */
function idOf(name: string): string | undefined {
  if (NOT_SPELLED.test(name)) return undefined;
  const latin = name.normalize('NFC').replace(/\p{sc=Latn}\p{M}*/gu, foldLetters);
  const words = anyAscii(latin)
    .toLowerCase()
    .replace(/['`]/g, '')
    .match(/[a-z0-9]+/g);
  const id = words?.join('-') ?? '';
  return ENTRY_ID.test(id) ? id : undefined;
}
