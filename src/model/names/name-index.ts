import { foldName } from '../text/fold-name.ts';
import type { Named } from './named.ts';

/** A name that was found in the words of a query: which ones it may be, and where it stands. */
export interface NameMatch {
  /** What has this name, most mentioned first. */
  named: Named[];
  /** The places of its first word and after its last. */
  from: number;
  to: number;
  /** Whether the words are a whole name or spelling of it, and not only the part by which a person is known. */
  isWhole: boolean;
}

/** The most words that a name in a query may have. */
const LONGEST = 12;
/** Endings and joined words of languages that inflect names: the prefixes of Arabic and Hebrew. */
const JOINED = /^(?:[وبلكف]|لل|ال|وال|بال|[ובלמהשכ])(?=\p{L}{3})/u;
const INFLECTED = /[\p{sc=Cyrl}\p{sc=Grek}]/u;
/** The most letters of an ending. */
const ENDING = 3;

/** Names by their words, to find the longest that a query has. */
export class NameIndex {
  /** What has each whole name, written together: "golanheights". */
  readonly #whole = new Map<string, Named[]>();
  /** Persons by each word of their names, by which they are usually called. */
  readonly #parts = new Map<string, Named[]>();

  /** Adds what has a name with all its spellings, or with further ones. */
  add(named: Named): void {
    for (const spelling of [named.name, ...named.spellings]) {
      const words = foldName(spelling);
      push(this.#whole, words.join(''), named);
      if (named.isPerson && words.length > 1) for (const word of words) if (word.length > 2) push(this.#parts, word, named);
    }
  }

  /** Returns the names in the folded words of a query: the longest first, none within another, in the order of the query. */
  find(words: string[]): NameMatch[] {
    const found: NameMatch[] = [];
    for (let from = 0; from < words.length; ) {
      const match = this.#longestAt(words, from);
      if (match) found.push(match);
      from = match ? match.to : from + 1;
    }
    return found;
  }

  #longestAt(words: string[], from: number): NameMatch | undefined {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const joined = words.slice(from, to).join('');
      const named = this.#whole.get(joined) ?? this.#whole.get(joined.replace(JOINED, '')) ?? (to - from === 1 ? this.#inflected(joined) : undefined);
      if (named) return { named, from, to, isWhole: true };
    }
    const named = this.#parts.get(words[from] ?? '');
    return named && { named, from, to: from + 1, isWhole: false };
  }

  /** Finds a name of one word with another ending: "Сирии" for "Сирия". */
  #inflected(word: string): Named[] | undefined {
    if (!INFLECTED.test(word) || word.length < 4) return undefined;
    for (const [name, named] of this.#whole) {
      const shared = sharedBeginning(word, name);
      if (shared >= 3 && word.length - shared <= ENDING && name.length - shared <= ENDING - 1 && shared >= name.length * 0.6) return named;
    }
    return undefined;
  }
}

function push(names: Map<string, Named[]>, key: string, named: Named): void {
  if (key === '') return;
  const slot = names.get(key);
  if (!slot) names.set(key, [named]);
  else if (!slot.includes(named)) slot.push(named);
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
