import { wordKey } from '../../model/search/word-line.ts';
import { foldText } from '../../model/text/fold-text.ts';

/** A word, or several with hyphens between them. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;

/** A text that changes nothing but its capitals when it is folded, by us or by the index: most do not, and this tells it at once. */
const PLAIN = /^(?!.*dj)[ -~‘’“”]*$/i;

/** What stands between two spaces of a text, in folded letters, in which it may be nothing or several words; and whether the index folds it so by itself. */
interface FoldedWord {
  text: string;
  isFolded: boolean;
}

/** Folding takes a dozen patterns, none of which looks beyond a space, and most words recur in thousands of records. */
const known = new Map<string, FoldedWord>();

/** Returns a text in folded letters, as `foldText` does. */
export function foldByWords(text: string): string {
  return foldedWords(text)
    .flatMap((word) => word.text || [])
    .join(' ');
}

/** Tells whether the index itself folds a text as we do: capitals, and the accents of Latin letters. */
export function isFolded(text: string): boolean {
  return PLAIN.test(text) || foldedWords(text).every((word) => word.isFolded);
}

/** Returns the words that readers may write for those of a text. */
export function wordsOf(text: string): string[] {
  return (foldText(text).match(WORDS) ?? []).flatMap(partsOf).filter((word) => wordKey(word) !== '');
}

function foldedWords(text: string): FoldedWord[] {
  return text.split(' ').map((word) => {
    const folded = known.get(word) ?? foldWord(word);
    known.set(word, folded);
    return folded;
  });
}

function foldWord(word: string): FoldedWord {
  const indexed = asIndexed(word);
  return { text: foldText(word), isFolded: foldText(indexed) === indexed.replace(/ +/g, ' ').trim() };
}

function asIndexed(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(\p{sc=Latn})[\u0300-\u036f]+/gu, '$1')
    .replace(/[\u2010-\u2015](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\u2010-\u2015]/gu, '-')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
}

/** Returns the words that hyphens join, and the word that readers may write instead: "co-ordination" is found as "coordination". */
function partsOf(words: string): string[] {
  return words.includes('-') ? [...words.split('-'), words.replaceAll('-', '')] : [words];
}
