import { filterRows, type RowFilters } from '../../model/search/filter-rows.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import { sortRows } from '../../model/search/sort-rows.ts';
import { FILTER_WORDS } from '../../words/filter-words.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { FilterLabels } from './filter-labels.ts';
import type { FilterPanel } from './filter-panel.ts';
import { KeptPlace } from './keep-place.ts';
import { KeptPromises } from './kept-promises.ts';
import type { Listing } from './listing.ts';
import { type Filter, isEmpty, type Search } from './search-address.ts';
import { lostSentence, reversedNote, wayOn } from './search-notes.ts';
import { showResults } from './show-results.ts';
import { unknownFilters } from './unknown-filters.ts';

/** What has been found so far, how it is described, and whether that is all. */
export interface Answer {
  table: PointsTable | undefined;
  /** Returns what was found, with what has been loaded of the table by then. */
  list: () => Listing;
  sentence: (count: number) => string;
  /** What stands above the results. */
  notes: HTMLElement[];
  isWhole: boolean;
}

/** What a reader may do with the results: choose filters, show more, or try again. */
export interface ResultActions {
  change: (filters: RowFilters) => void;
  showMore: () => void;
  tryAgain: () => void;
}

/** The part of the page of results that changes with the search: filters, notes on the results, and their list. */
export class ResultView {
  readonly #found: HTMLElement;
  readonly #status: HTMLElement;
  readonly #page: HTMLElement;
  readonly #actions: ResultActions;
  /** What readers call the values of filters. */
  readonly labels: FilterLabels;
  readonly #opened = new KeptPromises<FilterPanel>();
  readonly #place = new KeptPlace();
  #search: Search | undefined;
  #ignored: [Filter, string][] = [];
  #answer: Answer | undefined;
  /** The number of the present view; what is ready for an earlier one is dropped. */
  #turn = 0;

  constructor(page: HTMLElement, actions: ResultActions) {
    this.#found = page.querySelector('.found') as HTMLElement;
    this.#status = page.querySelector('.status') as HTMLElement;
    this.#page = page;
    this.#actions = actions;
    this.labels = new FilterLabels(page);
    // When the network is back, what was lost is fetched by itself.
    addEventListener('online', () => this.#found.querySelector<HTMLElement>('.again')?.click());
  }

  /** Marks the results as old until those of another search come. */
  wait(search: Search, ignored: [Filter, string][]): void {
    this.#turn++;
    this.#search = search;
    this.#ignored = ignored;
    this.#found.ariaBusy = 'true';
    if (!isEmpty(search)) this.#say(RESULT_WORDS.searching);
    if (!search.query || isNarrowed(search)) this.#openPanel().catch(() => {}); // It is needed with the results; a loss is reported with them.
  }

  /** Shows an answer, filtered and in order; the results after so many are not shown. */
  async show(answer: Answer): Promise<void> {
    this.#answer = answer;
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    const { table, list, sentence, notes, isWhole } = answer;
    const search = this.#search;
    try {
      if (!search) return;
      const panel = table && (await this.#preparePanel(table, search));
      const listing = list();
      const unknown = unknownFilters(search.filters, this.labels, table);
      const filters = without(search.filters, unknown);
      const passing = isEmpty(search) ? [] : filterRows(listing.rows, filters);
      const all = search.sort === 'relevance' ? passing : sortRows(passing, search.sort);
      const rows = all.slice(0, search.shown);
      const announce = () => {
        panel?.show(listing.rows, filters, all.length);
        this.#say(sentence(all.length), this.#ignoredSentence([...this.#ignored, ...unknown]));
      };
      const shown = { announce, notes: [...reversedNote(search), ...notes], rows, loading: listing.load(rows), total: all.length };
      if (!(await showResults(this.#found, shown, this.#actions, isCurrent))) return;
      this.#found.ariaBusy = String(!isWhole);
      if (isWhole) this.#place.restore();
    } catch (error) {
      if (isCurrent()) this.fail(error);
    }
  }

  /** Shows more of the results, and moves the focus to the first of them. */
  async showMore(search: Search): Promise<void> {
    const { shown = 0 } = this.#search ?? {};
    this.#search = search;
    await this.#showAgain();
    this.#found.querySelectorAll<HTMLElement>('[data-search-result] a')[shown]?.focus();
  }

  /** Says why there are no results, and offers a way on. */
  fail(error: unknown): void {
    console.error(error);
    this.#say(lostSentence(error));
    this.#found.ariaBusy = 'false';
    this.#found.replaceChildren(wayOn(this.#actions.tryAgain));
  }

  /** Opens the filters, which need the table of points. */
  #openPanel(): Promise<FilterPanel> {
    return this.#opened.get('', async () => {
      const { FilterPanel } = await import('./filter-panel.ts');
      return new FilterPanel(this.#page, this.labels, this.#actions.change, () => void this.#showAgain());
    });
  }

  /** Opens the filters with what they need of the table; without filters in force, only numbers are missing if that fails. */
  async #preparePanel(table: PointsTable, search: Search): Promise<FilterPanel | undefined> {
    try {
      const panel = await this.#openPanel();
      await panel.prepare(table, search.filters);
      return panel;
    } catch (error) {
      if (isNarrowed(search)) throw error;
      return undefined;
    }
  }

  /** Says which filters are ignored, if any. */
  #ignoredSentence(ignored: [Filter, string][]): string {
    return ignored.length > 0 ? FILTER_WORDS.ignored(ignored.map(([filter, value]) => this.labels.withFacet(filter, value))) : '';
  }

  async #showAgain(): Promise<void> {
    if (this.#answer) await this.show(this.#answer);
  }

  #say(...sentences: string[]): void {
    const said = sentences.filter(Boolean);
    const stopped = said.map((sentence) => (said.length === 1 || /[.…]$/.test(sentence) ? sentence : `${sentence}.`));
    this.#status.replaceChildren(stopped.join(' '));
  }
}

function without(filters: RowFilters, left: [Filter, string][]): RowFilters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !left.some(([each]) => each === name)));
}

function isNarrowed({ filters }: Search): boolean {
  return Object.keys(filters).length > 0;
}
