import { queryTerms } from '../../model/text/fold-name.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { askTexts } from './ask-texts.ts';
import { groupSections } from './result-groups.ts';
import { isEmpty, readSearch, type Search, writeSearch } from './search-address.ts';
import { fillForm, showCounts } from './search-form.ts';
import { failureReason, foundSentence, namesSection, nextTry, wayOn } from './search-notes.ts';
import { shownName } from './search-result.ts';
import { SearchSession } from './search-session.ts';

/** How many milliseconds without a key pass before the texts are searched. */
const PAUSE = 40;
const NAMES = 5;

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

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('push');
    });
    this.#form.addEventListener('input', ({ target }) =>
      this.#change((target as HTMLElement).matches('[type=search]') ? 'replace' : 'push'),
    );
    this.#details.addEventListener('toggle', () => void this.#answer());
    addEventListener('popstate', () => this.#readAddress());
    this.#session.text(false).catch(() => {}); // The failure is reported when something is searched for.
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

  /** Shows the results; an answer that arrives after the search has changed is dropped. */
  async #answer(): Promise<void> {
    const search = this.#search;
    const show = (status: string, ...parts: HTMLElement[]) => search === this.#search && this.#show(status, parts);
    if (isEmpty(search)) return void show('');
    try {
      const text = await this.#session.text(search.older);
      if (this.#details.open) await text.loadFilters();
      const answer = await askTexts(text, search.query, search.filters);
      const sections = await groupSections(answer.groups, search.query);
      const isWhole = sections.length > 0 && answer.without.length === 0;
      const names = isWhole ? [] : await this.#names(search);
      if (search === this.#search) showCounts(this.#form, answer.counts);
      const results = sections.length > 0 ? sections : [nextTry()];
      show(foundSentence(answer, search.query), ...namesSection(RESULT_WORDS.didYouMean, names), ...results);
    } catch (error) {
      console.error(error);
      this.#session.close();
      const names = await this.#names(search);
      show(
        RESULT_WORDS.failed(failureReason(error)),
        wayOn(() => void this.#answer()),
        ...namesSection(RESULT_WORDS.namesThatFit, names),
      );
    }
  }

  /** Returns the matching names; none if the list is unavailable. */
  async #names({ query }: Search) {
    try {
      const names = await this.#session.names();
      await names.complete(query).catch(() => {}); // The names that have been fetched are better than none.
      const hits = names.match(query).slice(0, NAMES);
      return hits.map((named) => shownName(named, queryTerms(query)));
    } catch {
      return [];
    }
  }

  #show(status: string, parts: HTMLElement[]): void {
    this.querySelector('.status')?.replaceChildren(status);
    this.querySelector('.found')?.replaceChildren(...parts);
  }
}

customElements.define('search-page', SearchPage);
