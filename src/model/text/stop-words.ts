import { foldName } from './fold-name.ts';

/** Words that carry no meaning in a query or a title. */
const STOP_WORDS = new Set(
  (
    'a about all an and any are as at be been by can could did do does everything for from had has have how i in into is it its me of on or ' +
    'many much said say says show that the their them there these they this those to was we were what when where which who whose why will with would ' +
    // Words of other languages that are none in English.
    'de la le les des du et el los las una der das und von den di del della il que qui quoi avec pour dans est sont ve ile icin ne nedir ' +
    'в и с о на по что кто как для του της των και στο στη ما من هل هو في على عن مع التي الذي از به در را که על של את מה מי עם האם'
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
