import { UNSPACED_RUN } from './fold-letters.ts';

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

/** A sentence of a text, and where it ends. */
interface Sentence {
  text: string;
  end: number;
}

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });

const ABBREVIATIONS = [
  'Mr|Mrs|Ms|Mx|Mme|Mlle|Dr|Prof|Gen|Brig|Col|Maj|Capt|Cmdr|Lt|Sgt|Adm|Sen|Rep|Gov|Pres|Amb|Hon|Rev|Msgr|St|Ste|Mt|Ft|Jr|Sr',
  'Arts?|arts?|Paras?|paras?|Ress?|res|Secs?|secs?|Nos|nos|Vol|vol|Ch|ch|pp?|Fig|fig|Add|Corr|Doc|doc|Rev',
  'vs?|cf|ca|al|approx|incl|viz|resp|Univ|Dept|Min|Gov|Govt|Dep|Asst|Secy',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri',
].join('|');

// A full stop after these, after an initial or a run of single letters ("U.S.", "H.E.", "e.g."), ends no sentence; the bySentence takes it for an end.
const ABBREVIATED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ABBREVIATIONS}|(?:\\p{L}\\.\\s?)*\\p{L})\\.[)\\]”’"']*\\s+$`, 'u');
const NUMBERED = /(?<![\p{L}\p{N}])[Nn][or]\.\s+$/u;

/** Returns the sentences of a text in any script. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of bySentence.segment(text)) {
    const end = index + segment.length;
    const piece = text.slice(start, end);
    if (end < text.length && (ABBREVIATED.test(piece) || (NUMBERED.test(piece) && /^\p{N}/u.test(text.slice(end))))) continue;
    sentences.push({ text: piece.trim(), end });
    start = end;
  }
  return sentences;
}
