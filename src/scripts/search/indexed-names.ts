import { unjoined } from '../../model/names/find-names.ts';
import { NameIndex } from '../../model/names/name-index.ts';
import { readNamed } from '../../model/names/named-line.ts';
import type { NameList } from './name-list.ts';

/** The list of names with an index of what has arrived of it. */
export class IndexedNames {
  readonly #list: NameList;
  readonly #index = new NameIndex();
  /** How much of the list is in the index. */
  #added = 0;

  constructor(list: NameList) {
    this.#list = list;
    this.#index.addNotSlips(list.head.strangers);
  }

  /** The build that the list belongs to. */
  get build(): string {
    return this.#list.head.version;
  }

  /** The index of what has arrived by now. */
  get index(): NameIndex {
    const { lines, head } = this.#list;
    for (const line of lines.slice(this.#added)) this.#index.add(readNamed(line, head.kinds));
    this.#added = lines.length;
    return this.#index;
  }

  /** Fetches what is missing for the folded words of a query; throws if some of it is unavailable. */
  complete(words: string[]): Promise<void> {
    return this.#list.complete(words.flatMap((word) => [word, ...unjoined(word)]));
  }
}
