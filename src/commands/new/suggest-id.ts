import type { Answers } from './question.ts';
import type { Noun } from './questions.ts';

/** Makes an id out of the name of a new entry; a briefing’s begins with its month. Nothing if the name has no Latin letter. */
export function suggestId(noun: Noun, answers: Answers): string | undefined {
  if (noun === 'point') return undefined;
  if (noun !== 'briefing') return idOf(String(answers.name ?? ''));
  const name = idOf(String(answers.event ?? ''));
  const month = String(answers.first ?? answers['as-of'] ?? '').slice(0, 7);
  return name && month ? idOf(`${month}-${name}`) : undefined;
}

/** Writes a name in lower-case Latin letters, digits and hyphens. */
function idOf(name: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 80).replace(/-$/, '');
}
