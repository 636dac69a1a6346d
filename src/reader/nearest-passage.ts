import { distance } from 'fastest-levenshtein';
import { isUnspaced } from '../model/text/fold-letters.ts';

/** Words of a text, and their paragraph. */
interface Passage {
  words: string;
  paragraph: number;
}

/** Returns the run of as many words that differs least from the given ones; of two equal runs, the one in the named paragraph, if any. */
export function nearestPassage(words: string, paragraphs: string[], named?: number): Passage | undefined {
  const length = wordsOf(words).length;
  const numbers = paragraphs.map((_, index) => index + 1);
  const order = named === undefined ? numbers : [named, ...numbers.filter((each) => each !== named)];
  let best: (Passage & { edits: number }) | undefined;
  for (const paragraph of order) {
    const text = paragraphs[paragraph - 1] ?? '';
    const all = wordsOf(text);
    for (let first = 0; first === 0 || first + length <= all.length; first++) {
      const start = all[first]?.start ?? 0;
      const run = text.slice(start, all[Math.min(first + length, all.length) - 1]?.end);
      const edits = distance(words.toLowerCase(), run.toLowerCase());
      if (!best || edits < best.edits) best = { words: run, paragraph, edits };
    }
  }
  return best;
}

/** Returns where the words of a text begin and end; each letter of a script without spaces counts as one. */
function wordsOf(text: string): { start: number; end: number }[] {
  const pieces = Array.from(text.matchAll(/\S+/gu)).flatMap(({ 0: word, index }) =>
    isUnspaced(word)
      ? Array.from(word.matchAll(/.\p{M}*/gu), (letter) => [letter[0], index + letter.index] as const)
      : [[word, index] as const],
  );
  return pieces.map(([word, start]) => ({ start, end: start + word.length }));
}
