import { type Answer, askTexts, countOf } from './ask-texts.ts';
import type { FullText } from './full-text.ts';
import { soughtWords } from './mark-words.ts';
import { type Search, writeSearch } from './search-address.ts';
import { type ShownResult, shownName } from './search-result.ts';
import { SearchSession } from './search-session.ts';

/** With fewer results than this, older volumes are searched as well. */
const FEW = 5;
const NAMES = 5;

/** Answers the searches of the page of results, one after the other. */
export class Inquiry {
  readonly #base: string;
  readonly #session: SearchSession;
  #asked = '';

  constructor(base: string, build: string | undefined) {
    this.#base = base;
    this.#session = new SearchSession({ base, build });
  }

  /** Gives the texts, opened for a build; after a failure the next call opens them anew. */
  text(): Promise<FullText> {
    return this.#session.text();
  }

  /** Forgets the texts, so that the next search opens them anew. */
  close(): void {
    this.#session.closeText();
  }

  /** Searches the newest volume, and older ones as long as little is found; the same search again goes on where it was. */
  async ask(search: Search): Promise<Answer> {
    const asked = writeSearch(search);
    if (asked !== this.#asked && (await this.text()).scope.years.length > 1) this.close();
    this.#asked = asked;
    const text = await this.text();
    let answer = await askTexts(text, search.query, search.filters);
    while ((countOf(answer) < FEW || answer.without.length > 0) && text.scope.older.length > 0) {
      await text.widen();
      answer = await askTexts(text, search.query, search.filters);
    }
    return answer;
  }

  /** Lists the names that fit a query; none if the list cannot be had. */
  async names(query: string): Promise<ShownResult[]> {
    try {
      const names = await this.#session.names();
      await names.fetchFor(query);
      const hits = names.match(query).slice(0, NAMES);
      return hits.map((named) => shownName(named, this.#base, soughtWords(query)));
    } catch {
      return [];
    }
  }
}
