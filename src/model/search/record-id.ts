/** The kinds of record in the search index, by the letter with which their ids begin. */
export const RECORD_KINDS = {
  p: 'point',
  b: 'briefing',
  c: 'changes',
  t: 'passage',
  d: 'delegation',
  o: 'office',
  s: 'position',
  l: 'relationship',
  e: 'event',
  f: 'follow-up',
  r: 'report',
  n: 'not-covered',
  a: 'actor',
  i: 'topic',
  q: 'source',
  m: 'process',
  w: 'page',
} as const;

/** A kind of record in the search index. */
export type RecordKind = (typeof RECORD_KINDS)[keyof typeof RECORD_KINDS];

/** The identity of a record in the index: its kind, and its number within that kind, counted from the oldest briefing. */
export interface RecordId {
  kind: RecordKind;
  number: number;
}

/** The kinds of record that are entries of the library with a name of their own. */
const ENTRIES = new Set<RecordKind | undefined>(['actor', 'topic', 'process']);

/** Tells whether a record is that of an actor, a topic or a process. */
export function isEntry(record: RecordId | undefined): boolean {
  return ENTRIES.has(record?.kind);
}

const LETTERS = Object.fromEntries(Object.entries(RECORD_KINDS).map(([letter, kind]) => [kind, letter]));

/** Writes the id of a record, such as "p1c", for the name of the file with its text. */
export function formatRecordId({ kind, number }: RecordId): string {
  return `${LETTERS[kind]}${number.toString(36)}`;
}

/** Reads the id of a record from its file name in the index, such as "en_p1c_0a1b2c3"; nothing if it has none. */
export function readRecordId(name: string): RecordId | undefined {
  const [, letter = '', number = ''] = /(?:^|_)([a-z])([0-9a-z]+)(?:_|$)/.exec(name.replace(/^en_/, '')) ?? [];
  const kind = RECORD_KINDS[letter as keyof typeof RECORD_KINDS];
  return kind && { kind, number: Number.parseInt(number, 36) };
}
