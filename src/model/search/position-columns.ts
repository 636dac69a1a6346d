import { formatNumbers, readNumbers } from './set-codes.ts';

/** Where a party stands on a topic, as the table of points knows it. */
export interface TablePosition {
  party: string;
  topic: string;
  stance: string;
  /** Which one it is of those that the round has of this party on this topic, counted from 0. */
  nth: number;
}

const WORD_KEYS = ['party', 'topic', 'stance'] as const;

/** Writes in columns the positions of the rounds of a volume, with the ids that they name. */
export function formatPositions(rounds: TablePosition[][]): string {
  const positions = rounds.flat();
  const dictionaries = WORD_KEYS.map((key) => [...new Set(positions.map((position) => position[key]))].toSorted());
  const columns = WORD_KEYS.map((key, at) => {
    const numbers = new Map(dictionaries[at]?.map((word, number) => [word, number]));
    return formatNumbers(
      positions.map((position) => numbers.get(position[key]) ?? 0),
      numbers.size,
    );
  });
  const most = Math.max(0, ...positions.map(({ nth }) => nth)) + 1;
  const nths = formatNumbers(
    positions.map(({ nth }) => nth),
    most,
  );
  return [...dictionaries.map((words) => words.join(' ')), ...columns, most, nths].join('\n');
}

/** Reads the positions of the rounds of a volume, given how many each round has. */
export function readPositions(text: string, counts: number[]): TablePosition[][] {
  const lines = text.split('\n');
  const take = () => lines.shift() ?? '';
  const dictionaries = WORD_KEYS.map(() => take().split(' '));
  const columns = dictionaries.map((words) => readNumbers(take(), words.length).map((number) => words[number] ?? ''));
  const most = Number(take());
  const nths = readNumbers(take(), most);
  let next = 0;
  return counts.map((count) =>
    Array.from({ length: count }, () => {
      const at = next++;
      const [party = '', topic = '', stance = ''] = columns.map((column) => column[at]);
      return { party, topic, stance, nth: nths[at] ?? 0 };
    }),
  );
}
