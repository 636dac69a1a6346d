import type { Answer } from './ask-texts.ts';
import type { FullText } from './full-text.ts';
import { Inquiry } from './inquiry.ts';
import { groupSections } from './result-groups.ts';
import { readSearch, type Search, writeSearch } from './search-address.ts';
import { failureSentence } from './search-failure.ts';
import { fillForm, showCounts } from './search-form.ts';
import { foundSentence, namesSection, nextTry, scopeNote, wayOn } from './search-notes.ts';
import type { ShownResult } from './search-result.ts';

const PAUSE = 40;

/**
 * The page of results: the words and filters live in the address, the results come from the names and the texts.
 *
 * @element search-page
 * @attr data-base The path that the site lives under.
 * @attr data-build The build that the page belongs to.
 */
class SearchPage extends HTMLElement {
  readonly #inquiry = new Inquiry(this.dataset.base ?? '/', this.dataset.build);
  readonly #form = this.querySelector('form') as HTMLFormElement;
  #search: Search = { query: '', filters: {} };
  #turn = 0;

  connectedCallback(): void {
    for (const part of this.querySelectorAll('[data-upgrade]')) part.removeAttribute('hidden');
    this.#readAddress();
    this.#form.addEventListener('focusin', () => void this.#inquiry.text().catch(() => {}), { once: true });
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
      const answer = await this.#inquiry.ask(this.#search);
      if (turn !== this.#turn) return;
      const sections = await groupSections(answer.groups, query);
      const names = sections.length === 0 || answer.without.length > 0 ? await this.#inquiry.names(query) : [];
      if (turn === this.#turn) this.#showFound(answer, sections, names, await this.#inquiry.text());
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#inquiry.close();
      await this.#showFailure(error, turn);
    }
  }

  #showFound(answer: Answer, sections: HTMLElement[], names: ShownResult[], text: FullText): void {
    showCounts(this.#form, answer.counts);
    const widen = () => void text.widen().finally(() => this.#run(0));
    this.#show(foundSentence(answer, this.#search.query), [
      ...namesSection('Did you mean …?', names),
      ...(sections.length === 0 ? [nextTry()] : []),
      ...sections,
      ...scopeNote(text.scope, widen),
    ]);
  }

  async #showFailure(error: unknown, turn: number): Promise<void> {
    const names = await this.#inquiry.names(this.#search.query);
    if (turn === this.#turn) this.#show(failureSentence(error), [wayOn(() => void this.#run(0)), ...namesSection('Names that fit', names)]);
  }

  async #loadFilters(): Promise<void> {
    try {
      await (await this.#inquiry.text()).loadFilters();
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
