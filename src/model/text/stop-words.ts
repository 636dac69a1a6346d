import { foldName } from './fold-name.ts';

/** Words that carry no meaning in a query or a title. */
const STOP_WORDS = new Set(
  (
    'a about all an and any are as at be been by can could did do does everything for from had has have how i in into is it its me of on or ' +
    'many much said say says show that the their them there these they this those to was we were what when where which who whose why will with would ' +
    // Words of other languages that are none in English.
    'de la le les des du et el los las una der das und von den di del della il que qui quoi avec pour dans est sont ve ile icin ne nedir ' +
    // What is left of words before an apostrophe or a hyphen, as in "a-t-elle", and how other languages ask.
    'c d j l m n qu s t elle elles ils aux cette ses sur quel quelle comment mi mu nerede ist sind ein eine einen dem zu ' +
    'por para con como quien donde si uma em os gli nel chi dove ' +
    'в и с о на по что кто как для ли где у за του της των και στο στη το τα την με που ' +
    'ما من هل هو في على عن مع التي الذي إلى متى أين كيف از به در را که آیا על של את מה מי עם האם איפה מתי'
  ).split(' '),
);

/** Tells whether a folded word carries no meaning of its own in a query. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || FOLDED_STOP_WORDS.has(word);
}

/** Leaves out the words that carry no meaning, unless there are no others. */
export function meaningful(words: string[]): string[] {
  const kept = words.filter((word) => !isStopWord(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}

const FOLDED_STOP_WORDS = new Set([...STOP_WORDS].flatMap(foldName));

/** Returns the words of a query or a name that are worth looking for, folded. */
export function queryTerms(text: string): string[] {
  return meaningful(foldName(text));
}
