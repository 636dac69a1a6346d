import { PERSON_LABEL } from '../../words/term-labels.ts';
import { formatRecordId, isEntry } from '../search/record-id.ts';
import { isUnspaced } from '../text/fold-letters.ts';
import { foldButDoubled, foldName } from '../text/fold-name.ts';
import { stemWord } from '../text/stem-word.ts';
import { nearestWord } from './edit-distance.ts';
import type { Named } from './named.ts';
import { isLookAlike, isSameStem } from './same-name.ts';

/** The fewest letters of a word of another language that a typing error may stand for. */
const LONG = 7;

/** What has a name, by its names, their words and the forms of these; all folded. */
export class NameIndex {
  /** What has each whole name, written together: "golanheights". */
  readonly #whole = new Map<string, Named[]>();
  /** Persons by each word of their names, by which they are usually called. */
  readonly #parts = new Map<string, Named[]>();
  readonly #byPath = new Map<string, Named>();
  readonly #byRecord = new Map<string, Named>();
  readonly #byWord = new Map<string, Named[]>();
  readonly #byStem = new Map<string, Named[]>();
  readonly #ofTitles = new Set<string>();
  /** The folded words with the doubled letters that they have in names. */
  readonly #doubled = new Map<string, Set<string>>();
  /** The words that a typing error may stand for. */
  readonly #meant = new Set<string>();
  readonly #notSlips = new Set<string>();

  /** Adds what has a name with all its spellings, or with further ones. */
  add(given: Named): void {
    const named = this.#byPath.get(given.path) ?? given;
    if (named !== given) {
      named.spellings = [...new Set([...named.spellings, ...given.spellings])];
      named.titles = [...new Set([...(named.titles ?? []), ...(given.titles ?? [])])];
      named.terms = [...new Set([...(named.terms ?? []), ...(given.terms ?? [])])];
    }
    const titles = named.titles ?? [];
    this.#byPath.set(named.path, named);
    if (named.record) this.#byRecord.set(formatRecordId(named.record), named);
    for (const word of [named.name, ...named.spellings, ...(named.terms ?? [])].flatMap(foldName)) {
      push(this.#byWord, word, named);
      push(this.#byStem, stemWord(word), named);
    }
    for (const word of [named.name, ...named.spellings].flatMap(foldButDoubled)) this.#addDoubled(word);
    for (const word of titles.flatMap(foldName)) this.#ofTitles.add(word);
    // The title of a source may be in any language, and those of points are in the words of the records.
    for (const word of [...(isEntry(named.record) ? [named.name] : []), ...named.spellings].flatMap(foldName)) this.#meant.add(word);
    // A topic has its names in other languages as titles; a short word of them may be near a word of any language.
    for (const word of named.path.startsWith('/topics/') ? titles.flatMap(foldName) : []) if (word.length >= LONG) this.#meant.add(word);
    for (const title of titles) push(this.#whole, foldName(title).join(''), named);
    for (const spelling of [named.name, ...named.spellings, ...(named.terms ?? [])]) {
      const words = foldName(spelling);
      push(this.#whole, words.join(''), named);
      if (named.kind === PERSON_LABEL && words.length > 1) for (const word of words) if (word.length > 2) push(this.#parts, word, named);
    }
  }

  /** The names, the words of each written together, and the words by which persons are called. */
  get allCalled(): Iterable<string> {
    return [...this.#whole.keys(), ...this.#parts.keys()];
  }

  /** Returns what has a name whose words, written together, are these: "golanheights". */
  called(joined: string): Named[] | undefined {
    return this.#whole.get(joined);
  }

  /** Returns the persons with a word in their names, by which they are usually called. */
  persons(word: string): Named[] | undefined {
    return this.#parts.get(word);
  }

  /** Tells whether a word, folded but for its doubled letters, only looks like one of a name: no name has it so, and all differ, or it is known as a word of texts. */
  isLookAlike(typed: string, isWord: boolean): boolean {
    const forms = this.#doubled.get(foldName(typed)[0] ?? '');
    return forms !== undefined && !forms.has(typed) && (isWord || [...forms].every((form) => isLookAlike(form, typed)));
  }

  /** Returns the word of a name that an unknown folded word was meant to be, if it is near enough. */
  nearest(word: string): string | undefined {
    return this.#notSlips.has(word) ? undefined : nearestWord(word, this.#meant);
  }

  /** Returns the name, its words written together, that was meant by words written together. */
  nearestName(joined: string): string | undefined {
    return nearestWord(joined, this.#whole.keys());
  }

  /** Returns a folded word, or a name whose words are written together, as a name spells it. */
  spelled(key: string): string | undefined {
    const spellings = (named: Named[] = []) => named.flatMap(({ name, spellings, titles = [] }) => [name, ...spellings, ...titles]);
    const words = spellings(this.#byWord.get(key)).flatMap((each) => each.split(/[\s\u2010-\u2015-]+/));
    return [...spellings(this.#whole.get(key)), ...words].find((each) => foldName(each).join('') === key);
  }

  /** Returns a folded word with the ending that it has in a name. */
  form(word: string): string {
    if (this.#byWord.has(word) || this.#ofTitles.has(word)) return word;
    return [...this.#byWord.keys(), ...this.#ofTitles].find((known) => isSameStem(word, known)) ?? word;
  }

  /** The ids of the records of the processes that are known. */
  get processes(): string[] {
    return [...this.#byRecord].flatMap(([id, { record }]) => (record?.kind === 'process' ? [id] : []));
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

  #addDoubled(word: string): void {
    const [key = ''] = foldName(word);
    this.#doubled.set(key, (this.#doubled.get(key) ?? new Set()).add(word));
  }

  /** Adds words that are near a name but correct: names of countries that the library does not have. */
  addNotSlips(words: string[]): void {
    for (const word of words) this.#notSlips.add(word);
  }
}

function push(names: Map<string, Named[]>, key: string, named: Named): void {
  if (key === '') return;
  const slot = names.get(key);
  if (!slot) names.set(key, [named]);
  else if (!slot.includes(named)) slot.push(named);
}
