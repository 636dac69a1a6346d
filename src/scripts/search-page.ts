import { countOf, type Found, type FullText, GROUPS, type Group } from './full-text.ts';
import { soughtWords } from './mark-words.ts';
import type { PagefindResult } from './pagefind.d.ts';
import { groupSections, type ResultGroup } from './result-groups.ts';
import { readSearch, type Search, writeSearch } from './search-address.ts';
import { failureSentence } from './search-failure.ts';
import { fillForm, showCounts } from './search-form.ts';
import { foundSentence, namesSection, nextTry, scopeNote, wayOn } from './search-notes.ts';
import { shownName, shownRecord } from './search-result.ts';
import { SearchSession } from './search-session.ts';

const FEW = 5;
const PAUSE = 40;

/**
 * The page of results: the words and filters live in the address, the results come from the names and the texts.
 *
 * @element search-page
 * @attr data-base The path that the site lives under.
 * @attr data-build The build that the page belongs to.
 */
class SearchPage extends HTMLElement {
  readonly #base = this.dataset.base ?? '/';
  readonly #session = new SearchSession({ base: this.#base, build: this.dataset.build });
  readonly #form = this.querySelector('form') as HTMLFormElement;
  #search: Search = { query: '', filters: {} };
  #turn = 0;
  #asked = '';

  connectedCallback(): void {
    for (const part of this.querySelectorAll('[data-upgrade]')) part.removeAttribute('hidden');
    this.#readAddress();
    this.#form.addEventListener('focusin', () => void this.#session.text().catch(() => {}), { once: true });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('push');
    });
    this.#form.addEventListener('input', (event) =>
      this.#change((event.target as HTMLInputElement).type === 'search' ? 'replace' : 'push'),
    );
    this.querySelector('details')?.addEventListener('toggle', () => void this.#loadFilters());
    addEventListener('popstate', () => this.#readAddress());
  }

  #readAddress(): void {
    this.#search = readSearch(location.search);
    fillForm(this.#form, this.#search);
    const { kind: _, ...narrower } = this.#search.filters;
    const details = this.querySelector('details');
    if (details && Object.keys(narrower).length > 0) details.open = true;
    void this.#run(0);
  }

  #change(how: 'push' | 'replace'): void {
    const data = new URLSearchParams([...new FormData(this.#form)] as [string, string][]);
    this.#search = readSearch(data.toString());
    const address = location.pathname + writeSearch(this.#search);
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void this.#run(how === 'push' ? 0 : PAUSE);
  }

  async #run(pause: number): Promise<void> {
    const turn = ++this.#turn;
    const { query, filters } = this.#search;
    if (!query && Object.keys(filters).length === 0) return this.#show('', []);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn !== this.#turn) return;
    try {
      const text = await this.#openText();
      const found = await this.#find(text);
      if (turn !== this.#turn) return;
      const sections = await groupSections(this.#groupsOf(found));
      if (turn === this.#turn) await this.#showFound(found, sections, text);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#session.closeText();
      await this.#showFailure(error, turn);
    }
  }

  /** Opens the texts; for other words than before, at the newest volume again. */
  async #openText(): Promise<FullText> {
    const asked = writeSearch(this.#search);
    if (asked !== this.#asked && (await this.#session.text()).scope.years.length > 1) this.#session.closeText();
    this.#asked = asked;
    return this.#session.text();
  }

  /** Searches the newest volume, and older ones as long as little is found. */
  async #find(text: FullText): Promise<Found> {
    const { query, filters } = this.#search;
    let found = await text.search(query, filters);
    while ((countOf(found) < FEW || found.without.length > 0) && text.scope.older.length > 0) {
      await text.widen();
      found = await text.search(query, filters);
    }
    return found;
  }

  #groupsOf({ groups }: Found): ResultGroup[] {
    const sought = soughtWords(this.#search.query);
    return (Object.keys(GROUPS) as Group[]).map((group) => ({
      group,
      total: groups[group].length,
      load: async (from, to) => {
        const fragments = await Promise.all(groups[group].slice(from, to).map((result: PagefindResult) => result.data()));
        return fragments.map((fragment) => shownRecord(fragment, sought));
      },
    }));
  }

  async #showFound(found: Found, sections: HTMLElement[], text: FullText): Promise<void> {
    showCounts(this.#form, found.counts);
    const { query, filters } = this.#search;
    const names = sections.length === 0 || found.without.length > 0 ? await this.#nameHits(query) : [];
    const widen = async () => {
      await text.widen();
      await this.#run(0);
    };
    this.#show(foundSentence(found, query), [
      ...namesSection('Did you mean …?', names),
      ...(sections.length === 0 ? [nextTry(Object.keys(filters).length > 0)] : []),
      ...sections,
      ...scopeNote(text.scope, widen),
    ]);
  }

  async #showFailure(error: unknown, turn: number): Promise<void> {
    const hits = await this.#nameHits(this.#search.query).catch(() => []);
    if (turn === this.#turn) this.#show(failureSentence(error), [wayOn(() => void this.#run(0)), ...namesSection('Names that fit', hits)]);
  }

  async #nameHits(query: string) {
    if (!query) return [];
    const names = await this.#session.names();
    await names.fetchFor(query);
    const sought = soughtWords(query);
    return names
      .match(query)
      .slice(0, FEW)
      .map((named) => shownName(named, this.#base, sought));
  }

  async #loadFilters(): Promise<void> {
    try {
      await (await this.#session.text()).loadFilters();
      await this.#run(0);
    } catch (error) {
      console.error(error);
    }
  }

  #show(status: string, parts: HTMLElement[]): void {
    const line = this.querySelector('.status');
    if (line) line.textContent = status;
    this.querySelector('.found')?.replaceChildren(...parts);
  }
}

customElements.define('search-page', SearchPage);
