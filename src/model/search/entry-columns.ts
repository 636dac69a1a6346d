import { formatMask, formatSteps, maskWidth, readMask, readSteps } from './set-codes.ts';

/** The entries of one collection that a round names: all of them and, for each point, those with each part in it. */
export interface RoundEntries {
  all: string[];
  points: string[][][];
}

/** Stands for an empty set. */
const NONE = '.';

/** Writes in columns which entries the rounds of a volume name, and the ids of all entries of the collection. */
export function formatEntries(ids: string[], rounds: RoundEntries[]): string {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const named = rounds.map(({ all }) => [...new Set(all)].map((id) => numbers.get(id) ?? 0).toSorted((a, b) => a - b));
  const ways = rounds.find(({ points }) => points.length > 0)?.points[0]?.length ?? 0;
  const masks = Array.from({ length: ways }, (_, way) =>
    rounds
      .flatMap(({ points }, at) => {
        const within = (named[at] ?? []).map((number) => ids[number] ?? '');
        return points.map((point) => formatMask(within, new Set(point[way])));
      })
      .join(''),
  );
  return [ids.join(' '), named.map((numbers) => formatSteps(numbers) || NONE).join(' '), ...masks].join('\n');
}

/** Reads which entries the rounds of a volume name, given how many points each round has. */
export function readEntries(text: string, counts: number[]): RoundEntries[] {
  const [dictionary = '', sets = '', ...masks] = text.split('\n');
  const ids = dictionary.split(' ');
  const each = sets.split(' ');
  let at = 0;
  return counts.map((count, round) => {
    const steps = each[round] ?? NONE;
    const all = steps === NONE ? [] : readSteps(steps).map((number) => ids[number] ?? '');
    const width = maskWidth(all.length);
    const points = Array.from({ length: count }, (_, point) => {
      const start = at + point * width;
      return masks.map((mask) => readMask(all, mask.slice(start, start + width)));
    });
    at += count * width;
    return { all, points };
  });
}
