import { filterRows, type RowFilters } from '../../model/search/filter-rows.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import { sortRows } from '../../model/search/sort-rows.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { FilterPanel } from './filter-panel.ts';
import { KeptPlace } from './keep-place.ts';
import type { Listing } from './listing.ts';
import { type Filter, isEmpty, type Search } from './search-address.ts';
import { lostSentence, reversedNote, wayOn } from './search-notes.ts';
import { replaceParts, resultParts } from './show-results.ts';
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
  readonly #panel: FilterPanel;
  readonly #actions: ResultActions;
  readonly #place = new KeptPlace();
  #search: Search | undefined;
  #ignored: [Filter, string][] = [];
  #answer: Answer | undefined;
  /** The number of the present view; what is ready for an earlier one is dropped. */
  #turn = 0;

  constructor(page: HTMLElement, actions: ResultActions) {
    this.#found = page.querySelector('.found') as HTMLElement;
    this.#status = page.querySelector('.status') as HTMLElement;
    this.#actions = actions;
    this.#panel = new FilterPanel(page, actions.change, () => void this.#showAgain());
    // When the network is back, what was lost is fetched by itself.
    addEventListener('online', () => this.#found.querySelector<HTMLElement>('.again')?.click());
  }

  /** What readers call the values of filters. */
  get labels(): FilterPanel['labels'] {
    return this.#panel.labels;
  }

  /** Marks the results as old until those of another search come. */
  wait(search: Search, ignored: [Filter, string][]): void {
    this.#turn++;
    this.#search = search;
    this.#ignored = ignored;
    this.#found.ariaBusy = 'true';
    if (!isEmpty(search)) this.#say(RESULT_WORDS.searching);
  }

  /** Shows an answer, filtered and in order; the results after so many are not shown. */
  async show(answer: Answer): Promise<void> {
    this.#answer = answer;
    const turn = ++this.#turn;
    const { table, list, sentence, notes, isWhole } = answer;
    const search = this.#search;
    try {
      if (!search) return;
      const isNarrowed = Object.keys(search.filters).length > 0;
      await (table && this.#panel.prepare(table, search.filters))?.catch((error: unknown) => {
        if (isNarrowed) throw error; // Otherwise only numbers beside the filters are missing.
      });
      const listing = list();
      const unknown = unknownFilters(search.filters, this.labels, table);
      const filters = without(search.filters, unknown);
      const passing = isEmpty(search) ? [] : filterRows(listing.rows, filters);
      const rows = search.sort === 'relevance' ? passing : sortRows(passing, search.sort);
      const outcomes = await listing.load(rows.slice(0, search.shown));
      if (turn !== this.#turn) return;
      this.#panel.show(listing.rows, filters, rows.length);
      this.#say(sentence(rows.length), this.#panel.ignoredSentence([...this.#ignored, ...unknown]));
      replaceParts(this.#found, [...reversedNote(search), ...notes, ...resultParts(outcomes, rows.length, this.#actions)]);
      this.#found.ariaBusy = String(!isWhole);
      if (isWhole) this.#place.restore();
    } catch (error) {
      if (turn === this.#turn) this.fail(error);
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
