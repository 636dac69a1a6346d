import { wordKey } from '../../model/search/word-line.ts';
import { foldText } from '../../model/text/fold-text.ts';

/** A word, or several with hyphens between them. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;

/** A text that changes nothing but its capitals when it is folded, by us or by the index: most do not, and this tells it at once. */
const PLAIN = /^(?!.*dj)[ -~‘’“”]*$/i;

/** What stands between two spaces of a text, as the search knows it. */
interface FoldedWord {
  /** In folded letters, in which it may be nothing, or several words. */
  text: string;
  /** Whether the index itself folds it as we do. */
  isFolded: boolean;
  /** The words that readers may write for it. */
  words: string[];
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

/** Returns the words that readers may write for what stands between two spaces. */
export function wordsOf(written: string): string[] {
  return foldedWord(written).words;
}

function foldedWords(text: string): FoldedWord[] {
  return text.split(' ').map(foldedWord);
}

function foldedWord(word: string): FoldedWord {
  const folded = known.get(word) ?? foldWord(word);
  known.set(word, folded);
  return folded;
}

function foldWord(word: string): FoldedWord {
  const [text, indexed] = [foldText(word), asIndexed(word)];
  const words = (text.match(WORDS) ?? []).flatMap(partsOf).filter((part) => wordKey(part) !== '');
  return { text, isFolded: foldText(indexed) === indexed.replace(/ +/g, ' ').trim(), words };
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
