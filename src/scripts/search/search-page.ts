import type { RowFilters } from '../../model/search/filter-rows.ts';
import { showAnswer } from './answer-card.ts';
import type { Findings } from './find-known.ts';
import { findResults } from './find-results.ts';
import { listHits, listTable } from './listing.ts';
import { ResultView } from './result-view.ts';
import { isEmpty, readSearch, type Search, SHOWN, usualSort, writeSearch } from './search-address.ts';
import { fillForm, readForm } from './search-form.ts';
import { filteredSentence, findingsNotes, foundSentence } from './search-notes.ts';
import { SearchSession } from './search-session.ts';

/** How many milliseconds the search waits for an answer before it reports that it is done. */
const GRACE = 500;
/** How many milliseconds after the last key the search starts. */
const PAUSE = 40;

/**
 * The page of results: words, filters, order and how much is shown are in the address. What words find comes from names, the vocabulary and
 * the texts; what filters alone list comes from the table of points.
 *
 * @element search-page
 * @attr data-build The build that the page belongs to.
 */
class SearchPage extends HTMLElement {
  readonly #session = new SearchSession(this.dataset.build ?? '');
  readonly #view = new ResultView(this, {
    change: (filters) => this.#change({ ...this.#search, filters }),
    showMore: () => void this.#showMore(),
    tryAgain: () => this.#tryAgain(),
  });
  /** The answer to a question, which loads while the texts are searched. */
  #answering = Promise.resolve();
  readonly #answered = this.querySelector('.answered') as HTMLElement;
  #search = readSearch(location.search).search;
  /** The number of the present search; what is found for an earlier one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#readFields('push');
    });
    this.addEventListener('input', ({ target }) => {
      const { name, type } = target as HTMLInputElement;
      if (name) this.#readFields(type === 'search' ? 'replace' : 'push');
    });
    addEventListener('popstate', () => this.#readAddress());
    // Something may have been typed before this script loaded; it comes before what the address says.
    const typed = this.querySelector<HTMLInputElement>('[type=search]:focus')?.value;
    if (location.search && !typed) this.#readAddress();
    else this.#readFields('replace');
  }

  #readAddress(): void {
    const { search, ignored } = readSearch(location.search);
    this.#search = search;
    fillForm(this, search);
    void this.#answer(ignored);
  }

  #readFields(how: 'push' | 'replace'): void {
    const { q, from, to, sort } = readForm(this);
    const { from: _, to: __, ...others } = this.#search.filters;
    const filters: RowFilters = { ...others, ...(from && { from }), ...(to && { to }) };
    const isUsual = sort === usualSort(this.#search.query);
    this.#change({ query: q, filters, sort: isUsual ? usualSort(q) : (sort as Search['sort']), shown: SHOWN }, how);
  }

  #change(changed: Search, how: 'push' | 'replace' = 'push'): void {
    const { search } = readSearch(writeSearch({ ...changed, shown: SHOWN }));
    this.#search = search;
    fillForm(this, { ...search, query: readForm(this).q }); // What is being typed stays as it is.
    const address = location.pathname + writeSearch(search);
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    const asked = ++this.#asked;
    setTimeout(() => asked === this.#asked && this.#answer(), how === 'push' ? 0 : PAUSE);
  }

  /** Searches, and shows what is found as it comes. */
  async #answer(ignored: ReturnType<typeof readSearch>['ignored'] = []): Promise<void> {
    const search = this.#search;
    const asked = ++this.#asked;
    const isCurrent = () => asked === this.#asked;
    this.#view.wait(search, ignored);
    try {
      if (!search.query) this.#answered.replaceChildren();
      if (!search.query) return await this.#showTable(search, isCurrent);
      let last: Findings | undefined;
      const needsRows = Object.keys(search.filters).length > 0 || search.sort !== 'relevance';
      const show = (findings: Findings) => {
        last = findings;
        return this.#showFindings(findings, search.filters, isCurrent, false);
      };
      await findResults(search.query, this.#session, show, needsRows);
      if (last) await this.#showFindings(last, search.filters, isCurrent, true);
    } catch (error) {
      if (isCurrent()) this.#view.fail(error);
    }
  }

  async #showFindings(findings: Findings, filters: RowFilters, isCurrent: () => boolean, isWhole: boolean): Promise<void> {
    if (!isCurrent()) return;
    const { table, lost } = findings;
    if (!table && Object.keys(filters).length > 0) {
      if (lost.length > 0) this.#view.fail(lost[0]); // Only the table tells what passes filters.
      return;
    }
    if (findings.texts === 'waiting') this.#answering = showAnswer({ ...findings.query, index: findings.names }, this.#answered, isCurrent);
    else await Promise.race([this.#answering, new Promise((resolve) => setTimeout(resolve, GRACE))]);
    if (!isCurrent()) return;
    await this.#view.show({
      table,
      list: () => listHits(findings.hits, table, this.#view.labels),
      sentence: (count) => foundSentence(findings, count, isWhole),
      notes: isWhole ? findingsNotes(findings, () => this.#tryAgain()) : [],
      isWhole,
    });
  }

  /** Shows what filters alone list, the newest rounds first; those of older rounds come later, if they are many. */
  async #showTable(search: Search, isCurrent: () => boolean): Promise<void> {
    const table = await this.#session.points();
    for (let isWhole = false; !isWhole && isCurrent(); ) {
      isWhole = !table.hasOlder;
      const sentence = (count: number) => (isEmpty(search) ? '' : filteredSentence(count, isWhole));
      await this.#view.show({ table, list: () => listTable(table, search.filters, this.#view.labels), sentence, notes: [], isWhole });
      if (!isWhole) await table.loadOlder();
    }
  }

  async #showMore(): Promise<void> {
    this.#search = { ...this.#search, shown: this.#search.shown + SHOWN };
    history.replaceState(history.state, '', location.pathname + writeSearch(this.#search));
    await this.#view.showMore(this.#search);
  }

  #tryAgain(): void {
    this.#session.close();
    void this.#answer();
  }
}

customElements.define('search-page', SearchPage);
