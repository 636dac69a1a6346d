/** A letter with its repetitions. */
const RUN = /(\p{L})\1*/gu;

/**
 * Tells whether two words that are folded alike double different letters, such as "asaad" and "assad": these are two names, while "asad" may
 * be either.
 */
export function isLookAlike(one: string, other: string): boolean {
  const lengths = (word: string) => Array.from(word.matchAll(RUN), ([run]) => run.length);
  const others = lengths(other);
  const differences = lengths(one).map((length, at) => Math.sign(length - (others[at] ?? 0)));
  return differences.includes(1) && differences.includes(-1);
}
