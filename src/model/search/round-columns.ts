import type { RecordKind } from './record-id.ts';
import { digitOf, numberOf } from './set-codes.ts';

/** A point as the table of points knows it; its id is "a2" or the like. */
export interface TablePoint {
  id: string;
  /** How far it is agreed; nothing if it is not an agreed point. */
  claim: string;
  certainty: string;
  attribution: string;
}

/** A round as the table of points knows it. */
export interface TableRound {
  id: string;
  /** The id of its process, or nothing. */
  process: string;
  /** Its first and last day, as far as they are known. */
  first: string;
  last: string;
  points: TablePoint[];
  /** The number of its first record of each kind, and how many it has. */
  records: Partial<Record<RecordKind, { from: number; count: number }>>;
}

/** The words of the closed vocabularies that points have one of each. */
export type PointWords = Record<Exclude<keyof TablePoint, 'id'>, string[]>;

/** A part of the table: rounds that follow each other, oldest first. */
export interface RoundVolume {
  /** The version of the library. */
  version: string;
  /** How many volumes there are; the newest rounds are in the first. */
  volumes: number;
  /** The kinds of point by the letter of their ids. */
  kinds: Record<string, string>;
  words: PointWords;
  rounds: TableRound[];
}

const WORD_KEYS = ['claim', 'certainty', 'attribution'] as const;
/** Stands for nothing in a column. */
const NONE = '.';

/** Writes a volume of rounds in columns, a line each. */
export function formatRounds({ version, volumes, kinds, words, rounds }: RoundVolume): string {
  const processes = [...new Set(rounds.map(({ process }) => process))].filter(Boolean);
  const points = rounds.flatMap((round) => round.points);
  return [
    [version, volumes].join(' '),
    Object.entries(kinds).flat().join(' '),
    ...WORD_KEYS.map((key) => words[key].join(' ')),
    processes.join(' '),
    rounds.map(({ id }) => id).join(' '),
    rounds.map(({ first, last }) => (first === last ? last : `${first}/${last}`)).join(' '),
    rounds.map(({ process }) => processes.indexOf(process)).join(' '),
    rounds.map((round) => round.points.map(({ id }) => id).join('') || NONE).join(' '),
    ...WORD_KEYS.map((key) => points.map((point) => digitOf(words[key].indexOf(point[key])) || NONE).join('')),
    ...(Object.keys(rounds[0]?.records ?? {}) as RecordKind[]).map((kind) => {
      const first = rounds.find(({ records }) => records[kind]?.count)?.records[kind]?.from ?? 0;
      return [kind, first, ...rounds.map(({ records }) => records[kind]?.count ?? 0)].join(' ');
    }),
  ].join('\n');
}

/** Reads a volume of rounds. */
export function readRounds(text: string): RoundVolume {
  const lines = text.split('\n');
  const take = () => lines.shift()?.split(' ') ?? [];
  const [version = '', volumes] = take();
  const letters = take();
  const kinds = Object.fromEntries(letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? '']] : [])));
  const words = Object.fromEntries(WORD_KEYS.map((key) => [key, take()])) as PointWords;
  const [processes, ids, days, process, points] = [take(), take(), take(), take(), take()];
  const columns = WORD_KEYS.map((key) => ({ key, column: lines.shift() ?? '' }));
  let point = 0;
  const readPoint = (id: string): TablePoint => {
    const each = columns.map(({ key, column }) => [key, column[point] === NONE ? '' : words[key][numberOf(column[point] ?? '')]]);
    point++;
    return { id, ...Object.fromEntries(each) };
  };
  const rounds = ids.filter(Boolean).map((id, at): TableRound => {
    const [first = '', last = first] = days[at]?.split('/') ?? [];
    return {
      id,
      process: processes[Number(process[at])] ?? '',
      first,
      last,
      points: (points[at]?.match(/[a-z]\d+/g) ?? []).map(readPoint),
      records: {},
    };
  });
  for (const line of lines) addCounts(line.split(' '), rounds);
  return { version, volumes: Number(volumes), kinds, words, rounds };
}

function addCounts([kind, from, ...counts]: string[], rounds: TableRound[]): void {
  let next = Number(from);
  for (const [at, { records }] of rounds.entries()) {
    const count = Number(counts[at]);
    records[kind as RecordKind] = { from: next, count };
    next += count;
  }
}
