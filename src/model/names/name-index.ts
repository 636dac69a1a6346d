import { ACTOR_KINDS } from '../schema/vocabulary.ts';
import { formatRecordId } from '../search/record-id.ts';
import { foldName } from '../text/fold-name.ts';
import { isUnspaced } from '../text/fold-text.ts';
import { stemWord } from '../text/stem-word.ts';
import { nearestWord } from './edit-distance.ts';
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
/** The words that Arabic and Hebrew join to the beginning of a name: "and", "in", "to", "from", with and without the article; and the article in Latin letters, as in "Alsharaa". */
const JOINED = /^(?:[وبكف]?ال|لل|[وبلكف]|[ובלמשכ]?ה|[ובלמשכ]|[ae](?:l|sh?)(?=[a-z]{4}))(?=\p{L}{3})/u;
const INFLECTED = /[\p{sc=Cyrl}\p{sc=Grek}]/u;
/** The most letters of an ending. */
const ENDING = 3;

/** Returns a folded word without what Arabic and Hebrew join to its beginning, in each way that it may have been joined; none if nothing is. */
export function unjoined(word: string): string[] {
  const bare = word.replace(JOINED, '');
  return bare === word ? [] : [bare, `ה${bare}`];
}

/** Names by their words, to find the longest that a query has. */
export class NameIndex {
  /** What has each whole name, written together: "golanheights". */
  readonly #whole = new Map<string, Named[]>();
  /** Persons by each word of their names, by which they are usually called. */
  readonly #parts = new Map<string, Named[]>();
  readonly #byPath = new Map<string, Named>();
  readonly #byRecord = new Map<string, Named>();
  readonly #byWord = new Map<string, Named[]>();
  readonly #byStem = new Map<string, Named[]>();
  readonly #notSlips = new Set<string>();

  /** Adds what has a name with all its spellings, or with further ones. */
  add(given: Named): void {
    const named = this.#byPath.get(given.path) ?? given;
    if (named !== given) named.spellings = [...new Set([...named.spellings, ...given.spellings])];
    this.#byPath.set(named.path, named);
    if (named.record) this.#byRecord.set(formatRecordId(named.record), named);
    for (const word of [named.name, ...named.spellings].flatMap(foldName)) {
      push(this.#byWord, word, named);
      push(this.#byStem, stemWord(word), named);
    }
    for (const spelling of [named.name, ...named.spellings]) {
      const words = foldName(spelling);
      push(this.#whole, words.join(''), named);
      if (named.kind === ACTOR_KINDS.person.label && words.length > 1)
        for (const word of words) if (word.length > 2) push(this.#parts, word, named);
    }
  }

  /** Returns the words of a query with the runs of letters of scripts without spaces parted at the names in them. */
  part(words: string[]): string[] {
    return words.flatMap((word) => (isUnspaced(word) && !this.#whole.has(word) ? this.#partRun(word) : [word]));
  }

  /** Returns the word of a name that was meant by a folded word that is none, if it is near enough to be a slip. */
  nearest(word: string): string | undefined {
    return this.#notSlips.has(word) ? undefined : nearestWord(word, this.#byWord.keys());
  }

  /** Returns the name, its words written together, that was meant by words written together. */
  nearestName(joined: string): string | undefined {
    return nearestWord(joined, this.#whole.keys());
  }

  /** Returns what is at an address from the root of the site, if it has a name. */
  at(path: string): Named | undefined {
    return this.#byPath.get(path);
  }

  /** Returns what a record of the search is of, if it has a name. */
  of(record: string): Named | undefined {
    return this.#byRecord.get(record);
  }

  /** Returns what has a name or spelling with all of these folded words, in one form or another. */
  having(words: string[]): Named[] {
    const [first, ...others] = words.map((word) => (isUnspaced(word) ? this.#containing(word) : (this.#byStem.get(stemWord(word)) ?? [])));
    return first?.filter((named) => others.every((each) => each.includes(named))) ?? [];
  }

  /** Returns what has a name or spelling that begins like this folded word, or has a word that does. */
  beginning(word: string): Named[] {
    const all = [this.#byWord, this.#whole].flatMap((names) => Array.from(names));
    return [...new Set(all.flatMap(([known, named]) => (known.startsWith(word) ? named : [])))];
  }

  /** Returns what has a name or spelling in which these words follow each other. */
  withPhrase(phrase: string): Named[] {
    const wanted = ` ${foldName(phrase).join(' ')} `;
    return this.having(foldName(phrase)).filter(({ name, spellings }) =>
      [name, ...spellings].some((each) => ` ${foldName(each).join(' ')} `.includes(wanted)),
    );
  }

  /** Returns what has a name with a run of letters anywhere in it, in a script without spaces. */
  #containing(run: string): Named[] {
    return [...new Set(Array.from(this.#byWord).flatMap(([known, named]) => (known.includes(run) ? named : [])))];
  }

  /** Adds words that are near a name and yet no slips: names of countries that the library does not have. */
  addNotSlips(words: string[]): void {
    for (const word of words) this.#notSlips.add(word);
  }

  #partRun(run: string): string[] {
    let best = '';
    for (const name of this.#whole.keys()) if (name.length > best.length && isUnspaced(name) && run.includes(name)) best = name;
    if (best === '') return [run];
    const at = run.indexOf(best);
    const [before, after] = [run.slice(0, at), run.slice(at + best.length)];
    return [...(before && this.#partRun(before)), best, ...(after && this.#partRun(after))];
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
      const named = this.#whole.get(joined) ?? this.#unjoined(joined) ?? (to - from === 1 ? this.#inflected(joined) : undefined);
      if (named) return { named, from, to, isWhole: true };
    }
    const word = words[from] ?? '';
    const named =
      this.#parts.get(word) ??
      unjoined(word)
        .map((bare) => this.#parts.get(bare))
        .find(Boolean);
    return named && { named, from, to: from + 1, isWhole: false };
  }

  #unjoined(word: string): Named[] | undefined {
    const found = unjoined(word).flatMap((bare) => this.#whole.get(bare) ?? []);
    return found.length > 0 ? found : undefined;
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
