import { ENTRY_ID, explainId } from '../../model/schema/identifiers.ts';
import { joinWords } from '../../model/text/join-words.ts';

/** The most ids that a message lists: of more, none is found by reading them all. */
const MAX_LISTED = 5;
const MAX_POINTS = 12;

/** An id of each kind of entry, and of a page. */
const EXAMPLES: Record<string, string> = {
  briefing: '2026-01-paris-talks',
  process: 'israel-syria-talks',
  actor: 'hakan-fidan',
  topic: 'golan-heights',
  source: 'joint-statement-paris',
  page: 'imprint',
};

/** Returns what to do about an entry or a page that does not exist and is close to none that does. */
export function whatExists(noun: string, id: string, ids: Iterable<string>): string {
  const isId = ENTRY_ID.test(id);
  const add = noun === 'page' ? isId && `write it as "pages/${id}.md"` : `add ${isId ? 'it' : `the ${noun}`} with "npm run new -- ${noun}"`;
  const known = Array.from(ids, (each) => `"${each}"`);
  const listed = known.length <= MAX_LISTED && known.join(', ');
  const other = listed ? `name one that exists: ${listed}` : noun === 'page' && 'remove it here';
  const ways = [add, other].filter(Boolean).join(', or ') || 'name one that exists';
  return `${isId ? '' : ` ${explainId(EXAMPLES[noun])}`} ${ways[0]?.toUpperCase()}${ways.slice(1)}.`;
}

/** Returns the message that a name is no id, and that several entries have it. */
export function explainShared(noun: string, name: string, ids: string[]): string {
  const listed = joinWords(ids.toSorted().map((id) => `"${id}"`));
  return `There is no ${noun} "${name}", but more than one has that name: ${listed}. Write the id of the one you mean.`;
}

/** Returns which points a briefing has; nothing if they are none or many. */
export function whichPoints(ids: Iterable<string>): string {
  const known = [...ids];
  return known.length > 0 && known.length <= MAX_POINTS ? ` It has: ${known.join(', ')}.` : '';
}
