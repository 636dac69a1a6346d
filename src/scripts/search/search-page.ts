import { type Findings, findResults } from './find-results.ts';
import { isEmpty, readSearch, type Search, writeSearch } from './search-address.ts';
import { fillForm } from './search-form.ts';
import { foundSentence, nextTry } from './search-notes.ts';
import { resultList } from './search-result.ts';
import { SearchSession } from './search-session.ts';

/** How many milliseconds without a key pass before the texts are searched. */
const PAUSE = 40;
/** How many results are shown at first. */
const SHOWN = 10;

/**
 * The page of results: the words and filters are in the address, the results come from the texts, and from the names if the texts
 * have nothing.
 *
 * @element search-page
 * @attr data-build The build that the page belongs to.
 */
class SearchPage extends HTMLElement {
  readonly #session = new SearchSession(this.dataset.build ?? '');
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #details = this.querySelector('details') as HTMLDetailsElement;
  #search = readSearch('');
  /** Counts what is to be shown, so that what loads late does not replace what came after it. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('push');
    });
    this.#form.addEventListener('input', ({ target }) =>
      this.#change((target as HTMLElement).matches('[type=search]') ? 'replace' : 'push'),
    );
    addEventListener('popstate', () => this.#readAddress());
    this.#session.text().catch(() => {}); // The failure is reported when something is searched for.
    if (location.search) this.#readAddress();
    else this.#change('replace'); // Something may have been typed or selected before this script loaded.
  }

  #readAddress(): void {
    this.#search = readSearch(location.search);
    fillForm(this.#form, this.#search);
    const { kind: _, ...narrower } = this.#search.filters;
    if (Object.keys(narrower).length > 0) this.#details.open = true;
    void this.#answer();
  }

  #change(how: 'push' | 'replace'): void {
    const given = new URLSearchParams([...new FormData(this.#form)] as [string, string][]);
    const search = readSearch(given.toString());
    this.#search = search;
    const address = location.pathname + writeSearch(search);
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    setTimeout(() => search === this.#search && this.#answer(), how === 'push' ? 0 : PAUSE);
  }

  /** Shows the results as they come; those that arrive after the search has changed are dropped. */
  async #answer(): Promise<void> {
    const search = this.#search;
    if (isEmpty(search)) return this.#show('', []);
    await findResults(search.query, this.#session, (findings) => void this.#showFindings(findings, search));
  }

  async #showFindings(findings: Findings, search: Search): Promise<void> {
    const turn = ++this.#turn;
    const outcomes = await Promise.allSettled(findings.hits.slice(0, SHOWN).map((hit) => hit.load()));
    const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    if (search !== this.#search || turn !== this.#turn) return;
    this.#show(foundSentence(findings), results.length > 0 ? [resultList(results)] : [nextTry()]);
  }

  #show(status: string, parts: HTMLElement[]): void {
    this.querySelector('.status')?.replaceChildren(status);
    this.querySelector('.found')?.replaceChildren(...parts);
  }
}

customElements.define('search-page', SearchPage);
