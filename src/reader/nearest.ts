import { distance } from 'fastest-levenshtein';

/** Gives the known value that is nearest to a mistaken one, if any is near enough to have been meant. */
export function nearest(mistaken: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(mistaken.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - mistaken.length) >= bestDistance) continue;
    const edits = distance(mistaken.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}
