import { UNSPACED_RUN } from './unspaced.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-\u2010\u2011]*/gu;
const byWord = new Intl.Segmenter('und', { granularity: 'word' });

/** Counts the words of a text in any script; words joined by a dash count as several, words joined by a hyphen as one. */
export function countWords(text: string): number {
  let unspaced = 0;
  const rest = text.replace(UNSPACED_RUN, (run) => {
    unspaced += Array.from(byWord.segment(run)).filter(({ isWordLike }) => isWordLike).length;
    return ' ';
  });
  return unspaced + (rest.match(WORD)?.length ?? 0);
}
