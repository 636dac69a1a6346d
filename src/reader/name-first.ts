import type { Complaint } from './problem.ts';

/** The most mistakes of one sort that are named one by one in a file: from these an author sees what the rest are like. */
export const MOST_NAMED = 10;

/** Returns the first complaints of each sort, and in the place of all that follow one that counts them. */
export function nameFirst<T extends Complaint>(complaints: T[], sortOf: (complaint: T) => string): T[] {
  return [...Map.groupBy(complaints, sortOf).values()].flatMap((alike) => {
    const [next, ...others] = alike.slice(MOST_NAMED);
    if (!next || others.length === 0) return alike;
    const { nearest: _, ...place } = next;
    const message = `From here on, the same rule is broken ${others.length + 1} times more in this file. Fix the first ones, and check again.`;
    return [...alike.slice(0, MOST_NAMED), { ...place, message } as T];
  });
}
