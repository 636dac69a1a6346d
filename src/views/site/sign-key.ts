import { GUIDE_WORDS } from '../../words/guide-words.ts';
import { everySign, type SignView, type SignVocabulary } from '../parts/sign.ts';
import { VOCABULARIES } from '../parts/term-view.ts';

/** A sign, what it looks like in words, what it means, and the words that it stands beside. */
export interface SignRow {
  sign: SignView;
  shape: string;
  meaning: string;
  /** Each with the fragment of its meaning on the same page, if that is given. */
  words: { label: string; href?: string }[];
}

const { seats, each } = GUIDE_WORDS.signs;

/** Returns the key of all signs. */
export function signKey(): SignRow[] {
  return everySign().map(({ sign, words }) => {
    const labelled = words.map(({ vocabulary, word }) => labelOf(vocabulary, word));
    return { sign, ...each[sign.name], words: labelled.filter(({ label }, at) => labelled.findIndex((one) => one.label === label) === at) };
  });
}

function labelOf(vocabulary: SignVocabulary, word: string): SignRow['words'][number] {
  if (vocabulary === 'seat') return { label: seats[word as keyof typeof seats] };
  const terms: Record<string, { label: string }> = VOCABULARIES[vocabulary];
  return { label: terms[word]?.label ?? word, href: `#${vocabulary}-${word}` };
}
