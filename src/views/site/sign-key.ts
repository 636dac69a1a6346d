import { GUIDE_WORDS } from '../../words/guide-words.ts';
import { everySign, type SignView, type SignVocabulary } from '../parts/sign.ts';
import { termView, type WordOf } from '../parts/term-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A sign, what it looks like in words, what it means, and the words that it stands beside. */
export interface SignRow {
  sign: SignView;
  shape: string;
  meaning: string;
  /** Each with the address of its meaning, if that is given. */
  words: { label: string; href?: string }[];
}

const { seats, each } = GUIDE_WORDS.signs;

/** Returns the key of all signs. */
export function signKey(context: ViewContext): SignRow[] {
  return everySign().map(({ sign, words }) => {
    const labelled = words.map(({ vocabulary, word }) => labelOf(vocabulary, word, context));
    return { sign, ...each[sign.name], words: labelled.filter(({ label }, at) => labelled.findIndex((one) => one.label === label) === at) };
  });
}

function labelOf(vocabulary: SignVocabulary, word: string, context: ViewContext): SignRow['words'][number] {
  if (vocabulary === 'seat') return { label: seats[word as keyof typeof seats] };
  const { label, href } = termView(vocabulary, word as WordOf<typeof vocabulary>, context);
  return { label, href };
}
