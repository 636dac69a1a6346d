import type { RecordId } from '../search/record-id.ts';

/** Something with a name, as in the list of names: an actor, a topic, a process, a source, a point, a briefing or something else in one. */
export interface Named {
  /** The word for its kind that readers see, such as "Red line". */
  kind: string;
  /** The address from the root of the site. */
  path: string;
  name: string;
  /** The label of a point, such as "A2". */
  label: string;
  /** The round of talks that a point, a briefing or a change belongs to. */
  event: string;
  spellings: string[];
  /** What it is called as a whole, though no word of it is a name: "Turkish foreign minister". */
  titles?: string[];
  /** What readers search with that is no name of it: "commercial opportunities". */
  terms?: string[];
  /** Its record in the index of texts, if it has one. */
  record?: RecordId;
}

/** The head of the list of names. */
export interface NamesHead {
  /** The version of the library. */
  version: string;
  /** Whether the first slice has all the names and all their spellings. */
  complete: boolean;
  /** Folded names that the library does not have, so that they are not taken for typing errors: "iraq" is not "Iran". */
  strangers: string[];
  /** The words for the kinds, by their letters. */
  kinds: Record<string, string>;
}

/** Reads the head of the list. */
export function readHead(line: string): NamesHead {
  const [version = '', extent, strangers = '', ...words] = line.split('\t');
  const kinds: NamesHead['kinds'] = {};
  for (let at = 0; at < words.length; at += 2) kinds[words[at] ?? ''] = words[at + 1] ?? '';
  return { version, complete: extent === 'all', strangers: strangers.split(' ').filter(Boolean), kinds };
}

/** What stands before a title, and before a term. */
export const [TITLE, TERM] = ['=', '~'];

/** Tells whether what has a letter belongs to a round. */
export function belongsToRound(letter: string): boolean {
  return /^[a-z]/.test(letter);
}

/** The address of a point, with its id. */
const POINT_PATH = /^briefings\/[^/]+\/([^/#]+)$/;

/** Reads one entry of the list, except for the id of its record. */
export function readLine(line: string, kinds: NamesHead['kinds']): Named {
  const [kind = '', path = '', name = '', ...more] = line.split('\t');
  const [, point = ''] = POINT_PATH.exec(path) ?? [];
  const event = belongsToRound(kind) ? more.shift() : undefined;
  const marked = (sign: string) => more.filter((each) => each.startsWith(sign)).map((each) => each.slice(sign.length));
  const [titles, terms] = [marked(TITLE), marked(TERM)];
  return {
    kind: kinds[kind.charAt(0)] ?? '',
    path: `/${path}${path.includes('#') ? '' : '/'}`,
    name,
    label: point.toUpperCase(),
    event: event ?? '',
    spellings: more.filter((each) => !each.startsWith(TITLE) && !each.startsWith(TERM)),
    ...(titles.length > 0 && { titles }),
    ...(terms.length > 0 && { terms }),
  };
}

/** Returns the slice of the list with the names that have a word beginning like this, as a file name: two letters in Latin script, one in others. */
export function sliceOf(word: string): string {
  const [first = '', second = ''] = word;
  const isLatin = /[a-z0-9]/;
  if (!isLatin.test(first)) return first.codePointAt(0)?.toString(16) ?? '';
  return first + (isLatin.test(second) ? second : (second.codePointAt(0)?.toString(16) ?? ''));
}
