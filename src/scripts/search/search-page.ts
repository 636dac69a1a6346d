import { filterRows, type RowFilters } from '../../model/search/filter-rows.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import { sortRows } from '../../model/search/sort-rows.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { FilterPanel } from './filter-panel.ts';
import { type Findings, findResults } from './find-results.ts';
import { KeptPlace } from './keep-place.ts';
import { type Listing, listHits, listTable } from './listing.ts';
import { isEmpty, readSearch, type Search, SHOWN, usualSort, writeSearch } from './search-address.ts';
import { fillForm, readForm } from './search-form.ts';
import { filteredSentence, findingsNotes, foundSentence, lostSentence, wayOn } from './search-notes.ts';
import { SearchSession } from './search-session.ts';
import { replaceParts, resultParts } from './show-results.ts';
import { unknownFilters } from './unknown-filters.ts';

/** How many milliseconds without a key pass before what was typed is searched for. */
const PAUSE = 40;

/** What was found so far, what is said of so many results, and whether that is all. */
interface Answer {
  listing: Listing;
  sentence: (count: number) => string;
  notes: HTMLElement[];
  isWhole: boolean;
}

/**
 * The page of results: words, filters, order and how much is shown are in the address. What words find comes from names, the vocabulary and
 * the texts; what filters alone list comes from the table of points.
 *
 * @element search-page
 * @attr data-build The build that the page belongs to.
 */
class SearchPage extends HTMLElement {
  readonly #session = new SearchSession(this.dataset.build ?? '');
  readonly #found = this.querySelector('.found') as HTMLElement;
  readonly #status = this.querySelector('.status') as HTMLElement;
  readonly #panel = new FilterPanel(
    this,
    (filters) => this.#change({ ...this.#search, filters }),
    () => void this.#answer(),
  );
  readonly #place = new KeptPlace();
  #search = readSearch('').search;
  #ignored: [string, string][] = [];
  /** The number of what was asked for or shown last; what comes for an earlier one is dropped. */
  #turn = 0;

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
    // When the line is back, what was lost is fetched without being asked for.
    addEventListener('online', () => this.#found.querySelector<HTMLElement>('.again')?.click());
    if (location.search) this.#readAddress();
    else this.#readFields('replace'); // Something may have been typed before this script loaded.
  }

  #readAddress(): void {
    const { search, ignored } = readSearch(location.search);
    this.#search = search;
    this.#ignored = ignored;
    fillForm(this, search);
    void this.#answer();
  }

  #readFields(how: 'push' | 'replace'): void {
    const { q, from, to, sort } = readForm(this);
    const { from: _, to: __, ...others } = this.#search.filters;
    const filters = { ...others, ...(from && { from }), ...(to && { to }) };
    const usual = sort === usualSort(this.#search.query);
    this.#change({ query: q, filters, sort: usual ? usualSort(q) : (sort as Search['sort']), shown: SHOWN }, how);
  }

  #change(changed: Search, how: 'push' | 'replace' = 'push'): void {
    const { search } = readSearch(writeSearch({ ...changed, shown: SHOWN }));
    this.#search = search;
    this.#ignored = [];
    const address = location.pathname + writeSearch(search);
    fillForm(this, { ...search, query: readForm(this).q }); // What is being typed stays as it is.
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    const turn = ++this.#turn;
    setTimeout(() => turn === this.#turn && this.#answer(), how === 'push' ? 0 : PAUSE);
  }

  /** Searches, and shows what is found as it comes. What was found before stays until then, marked as old. */
  async #answer(): Promise<void> {
    const search = this.#search;
    this.#turn++;
    this.#found.ariaBusy = 'true';
    if (!isEmpty(search)) this.#say([RESULT_WORDS.searching]);
    try {
      if (search.query) await findResults(search.query, this.#session, (findings) => void this.#showFindings(findings, search));
      else await this.#showTable(search);
    } catch (error) {
      if (search === this.#search) this.#fail(error);
    }
  }

  async #showFindings(findings: Findings, search: Search): Promise<void> {
    if (search !== this.#search) return;
    const turn = ++this.#turn;
    try {
      const table = await this.#session.table().catch((error: unknown) => {
        if (Object.keys(search.filters).length > 0) throw error; // Nothing else tells what passes them.
        return undefined;
      });
      await this.#show(turn, table, {
        listing: listHits(findings.hits, table, this.#panel.labels),
        sentence: (count) => foundSentence(findings, count),
        notes: findingsNotes(findings, () => this.#tryAgain()),
        isWhole: findings.texts !== 'waiting',
      });
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /** Shows what filters alone list, the newest rounds first; those of older rounds come later, if they are many. */
  async #showTable(search: Search): Promise<void> {
    const table = await this.#session.table();
    for (let isWhole = false; !isWhole && search === this.#search; ) {
      isWhole = !table.hasOlder;
      const listing = listTable(table, search.filters, this.#panel.labels);
      const sentence = (count: number) => (isEmpty(search) ? '' : filteredSentence(count, isWhole));
      await this.#show(++this.#turn, table, { listing, sentence, notes: [], isWhole });
      if (!isWhole) await table.loadOlder();
    }
  }

  async #show(turn: number, table: PointsTable | undefined, { listing, sentence, notes, isWhole }: Answer): Promise<void> {
    const search = this.#search;
    if (table) await this.#panel.prepare(table, search.filters);
    const unknown = unknownFilters(search.filters, this.#panel.labels, table);
    const filters = Object.fromEntries(
      Object.entries(search.filters).filter(([name]) => !unknown.some(([each]) => each === name)),
    ) as RowFilters;
    const passing = isEmpty(search) ? [] : filterRows(listing.rows, filters);
    const rows = search.sort === 'relevance' ? passing : sortRows(passing, search.sort);
    const outcomes = await listing.load(rows.slice(0, search.shown));
    if (turn !== this.#turn) return;
    this.#panel.show(listing.rows, filters, rows.length);
    this.#say([sentence(rows.length), this.#panel.ignoredSentence([...this.#ignored, ...unknown])]);
    replaceParts(this.#found, [
      ...notes,
      ...resultParts(
        outcomes,
        rows.length,
        () => void this.#showMore(),
        () => this.#tryAgain(),
      ),
    ]);
    this.#found.ariaBusy = String(!isWhole);
    if (isWhole) this.#place.restore();
  }

  /** Shows more of the results, and moves the focus to the first of them. */
  async #showMore(): Promise<void> {
    const { shown } = this.#search;
    this.#search = { ...this.#search, shown: shown + SHOWN };
    history.replaceState(history.state, '', location.pathname + writeSearch(this.#search));
    await this.#answer();
    this.#found.querySelectorAll<HTMLElement>('[data-search-result] a')[shown]?.focus();
  }

  #tryAgain(): void {
    this.#session.close();
    void this.#answer();
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#say([lostSentence(error)]);
    this.#found.ariaBusy = 'false';
    this.#found.replaceChildren(wayOn(() => this.#tryAgain()));
  }

  #say(sentences: string[]): void {
    this.#status.replaceChildren(sentences.filter(Boolean).join(' '));
  }
}

customElements.define('search-page', SearchPage);
