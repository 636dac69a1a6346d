import type { ListedRound, RoundList } from './answer-file.ts';

const KEYS = ['id', 'first', 'last', 'places', 'mode', 'process', 'talks', 'actors', 'cites'] as const satisfies (keyof ListedRound)[];

/** The list of rounds as sent: in columns, which take a third fewer bytes than rows. */
export interface RoundColumns extends Omit<RoundList, 'rounds'> {
  columns: unknown[][];
}

/** Writes the list of rounds in columns. */
export function toColumns({ rounds, ...list }: RoundList): RoundColumns {
  return { ...list, columns: KEYS.map((key) => rounds.map((round) => round[key] ?? null)) };
}

/** Reads the list of rounds from its columns. */
export function fromColumns({ columns, ...list }: RoundColumns): RoundList {
  const rounds = (columns[0] ?? []).map((_, row): ListedRound => {
    const known = KEYS.map((key, column) => [key, columns[column]?.[row]]).filter(([, value]) => value !== null);
    return Object.fromEntries(known);
  });
  return { ...list, rounds };
}
