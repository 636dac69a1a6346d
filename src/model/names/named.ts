import type { RecordId, RecordKind } from '../search/record-id.ts';

/** Something with a name, as in the list of names: an actor, a topic, a process, a point, a briefing or what a round changed. */
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
  /** Which record of the search it is. */
  record?: RecordId;
}

/** The head of the list of names. */
export interface NamesHead {
  /** The version of the library. */
  version: string;
  /** Whether the first slice has all the names. */
  complete: boolean;
  /** The words for the kinds, by their letters. */
  kinds: Record<string, string>;
}

/** Formats the head of the list as a line. */
export function writeHead({ version, complete, kinds }: NamesHead): string {
  return [version, complete ? 'all' : 'some', ...Object.entries(kinds).flat()].join('\t');
}

/** Reads the head of the list. */
export function readHead(line: string): NamesHead {
  const [version = '', extent, ...words] = line.split('\t');
  const kinds: NamesHead['kinds'] = {};
  for (let at = 0; at < words.length; at += 2) kinds[words[at] ?? ''] = words[at + 1] ?? '';
  return { version, complete: extent === 'all', kinds };
}

/**
 * Formats one entry of the list as a line: the letter of its kind (small for what belongs to a round, a capital for the rest) with the number
 * of its record, its address, its name, and the round or the other spellings.
 */
export function formatNamed(letter: string, { path, name, event, spellings, record }: Named): string {
  return [letter + (record?.number.toString(36) ?? ''), path.slice(1, -1), name, ...(event ? [event] : spellings)]
    .map((part) => part.replace(/\s+/g, ' '))
    .join('\t');
}

/** The address of a point, with its id. */
const POINT_PATH = /^briefings\/[^/]+\/([^/]+)$/;

/** Reads one entry of the list. */
export function readNamed(line: string, kinds: NamesHead['kinds']): Named {
  const [about = '', path = '', name = '', ...more] = line.split('\t');
  const [letter, number] = [about.charAt(0), about.slice(1)];
  const isOfRound = /[a-z]/.test(letter);
  const [, point = ''] = POINT_PATH.exec(path) ?? [];
  return {
    kind: kinds[letter] ?? '',
    path: `/${path}/`,
    name,
    label: point.toUpperCase(),
    event: isOfRound ? (more[0] ?? '') : '',
    spellings: isOfRound ? [] : more,
    ...(number && { record: { kind: recordKind(path), number: Number.parseInt(number, 36) } }),
  };
}

/** What the entries of a collection are among the records of the search. */
const KINDS: Record<string, RecordKind> = { actors: 'actor', topics: 'topic', sources: 'source', briefings: 'briefing' };

/** Returns what kind of record the page at an address has. */
function recordKind(path: string): RecordKind {
  const [collection = '', , part] = path.split('/');
  if (collection === 'processes') return part ? 'changes' : 'process';
  return collection === 'briefings' && part ? 'point' : (KINDS[collection] ?? 'briefing');
}

/** Returns the slice of the list with the names that have a word beginning like this: its first two letters, as a file name. */
export function sliceOf(word: string): string {
  return Array.from(Array.from(word).slice(0, 2), (letter) =>
    /[a-z0-9]/.test(letter) ? letter : letter.codePointAt(0)?.toString(16),
  ).join('');
}
