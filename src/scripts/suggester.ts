import type { Named } from '../model/named.ts';
import { askTexts } from './ask-texts.ts';
import { soughtWords } from './mark-words.ts';
import { type ShownResult, shownName, shownRecord } from './search-result.ts';
import { SearchSession } from './search-session.ts';

const SHOWN = 7;
/** With fewer names than this the texts are asked as well, once the reader pauses. */
const ENOUGH = 3;
/** How many milliseconds without a key count as a pause. */
const PAUSE = 120;

/** Suggests names for what is being typed, and what the texts have where hardly any name fits. */
export class Suggester {
  readonly #base: string;
  readonly #session: SearchSession;

  constructor(base: string) {
    this.#base = base;
    this.#session = new SearchSession({ base });
  }

  /** Fetches the list of names, if it is not here; a failure is said when something is typed. */
  prepare(): void {
    this.#session.names().catch(() => {});
  }

  /** Gives the suggestions again and again as they grow, the last time as final; throws if they cannot be had. */
  async *suggest(query: string): AsyncGenerator<{ results: ShownResult[]; final: boolean }> {
    const names = await this.#session.names();
    yield { results: this.#shown(query, names.match(query)), final: false };
    if (await names.fetchFor(query)) yield { results: this.#shown(query, names.match(query)), final: false };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const hits = names.match(query);
    const results = this.#shown(query, hits);
    if (hits.length < ENOUGH && query.length > 2) {
      const records = await this.#records(query);
      results.push(...records.filter(({ href }) => !results.some((result) => result.href === href)));
    }
    yield { results: results.slice(0, SHOWN), final: true };
  }

  #shown(query: string, hits: Named[]): ShownResult[] {
    return hits.slice(0, SHOWN).map((named) => shownName(named, this.#base, soughtWords(query)));
  }

  async #records(query: string): Promise<ShownResult[]> {
    const { groups } = await askTexts(await this.#session.text(), query, {});
    const results = [...groups.points.slice(0, 3), ...groups.entries.slice(0, 2), ...groups.texts.slice(0, 2)];
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => shownRecord(fragment, soughtWords(query)));
  }
}
