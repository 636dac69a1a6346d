import { isUnspaced } from '../text/fold-letters.ts';

/**
 * Returns the number of edits between a word and a name if it may be a typing error, one edit in 4 to 7 letters and two in 8 or more,
 * and infinity if not. Two transposed letters count as one edit (optimal string alignment), which the usual
 * Levenshtein packages do not support. A c matches the s that it becomes in a folded "ch".
 */
export function editDistance(typed: string, known: string): number {
  const [word, name] = [typed, known].map((each) => each.replace(/c/g, 's')) as [string, string];
  const allowed = word.length < 4 ? 0 : Math.max(word.length, name.length) < 8 ? 1 : 2;
  if (Math.abs(word.length - name.length) > allowed) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const other = word[i - 1] === name[j - 1] ? 0 : 1;
      const swap = word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1] ? (before[j - 2] ?? allowed) + 1 : allowed + 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + other, swap);
    }
    [before, row] = [row, next];
  }
  const edits = row[name.length] ?? 0;
  return edits <= allowed ? edits : Number.POSITIVE_INFINITY;
}

/** The fewest letters of a word that may be a typing error. */
const LEAST_SLIP = 5;

/** Returns the known word that an unknown folded word was meant to be, if one is near enough; numbers, and words of scripts without spaces, are never corrected. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length < LEAST_SLIP || /\p{N}/u.test(word) || isUnspaced(word)) return undefined;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const edits = editDistance(word, each);
    if (edits < least) [nearest, least] = [each, edits];
  }
  return nearest;
}
