import { cleanQuery } from '../../model/query/clean-query.ts';
import { SUGGESTION_WORDS } from '../../words/suggestion-words.ts';
import { createElement } from './create-element.ts';
import { type Findings, findKnown } from './find-known.ts';
import type { ShownResult } from './search-result.ts';
import { SearchSession } from './search-session.ts';
import { SuggestionList } from './suggestion-list.ts';

const SHOWN = 7;
/** How many milliseconds after the last key the number of suggestions is announced or, if there are none, the texts are searched. */
const PAUSE = 300;
/** The fewest letters for which the texts are searched, which are heavier than names. */
const LEAST_FOR_TEXTS = 4;
/** The least height of the list, in pixels: three suggestions. */
const LEAST_HEIGHT = 132;

/**
 * A search field that suggests names as you type: a combobox with list autocomplete and manual selection (ARIA Authoring Practices).
 *
 * @element search-box
 */
class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #list = new SuggestionList(this.#input, (result, event) => this.#choose(result, event));
  readonly #status = createElement('span', { className: 'unseen', role: 'status' });
  readonly #session = new SearchSession();
  /** Counts what is to be shown, so that what loads late does not replace what came after it. */
  #turn = 0;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.append(this.#list.element, this.#status);
    this.#input.addEventListener('focus', () => void this.#suggest());
    this.#input.addEventListener('input', () => void this.#suggest());
    this.#input.addEventListener('blur', () => this.#list.close());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#onSubmit(event));
    visualViewport?.addEventListener('resize', () => this.#fit());
    void this.#suggest();
  }

  get #query(): string {
    return cleanQuery(this.#input.value);
  }

  /** Suggests matches from names, words and the table of points as they arrive; if there are none, after a pause, from the texts. */
  async #suggest(): Promise<void> {
    const query = this.#query;
    if (!query) return this.#list.close();
    let found = 0;
    const show = (findings: Findings) => {
      found = findings.hits.length;
      void this.#show(query, findings);
    };
    const search = await findKnown(query, this.#session, show);
    if (search.known.lost.length > 0) this.#session.close();
    if (found > 0 || query.length < LEAST_FOR_TEXTS) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (query !== this.#query) return;
    try {
      const { findTexts } = await import('./find-results.ts'); // Only texts need what opens them.
      await findTexts(search, this.#session, show);
    } catch (error) {
      console.error(error); // The last option still leads to the page of results, which says what was lost.
    }
  }

  async #show(query: string, { hits, lost, corrected }: Findings): Promise<void> {
    const turn = ++this.#turn;
    const outcomes = await Promise.allSettled(hits.slice(0, SHOWN).map((hit) => hit.load()));
    if (turn !== this.#turn || query !== this.#query || document.activeElement !== this.#input) return;
    const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [leadWith(query, outcome.value)] : []));
    if (results.length === 0 && lost.length > 0) return this.#fail(query);
    const meant = results.length > 0 ? SUGGESTION_WORDS.corrected(corrected.map(([, word]) => word)) : '';
    this.#list.show([...results, { ...searchFor(query, SUGGESTION_WORDS.searchFor(query)), line: meant }]);
    this.#fit();
    this.#announce([SUGGESTION_WORDS.count(results.length), meant].filter(Boolean).join('. '));
  }

  #fail(query: string): void {
    this.#list.show([searchFor(query, SUGGESTION_WORDS.failedSeeNames, '#names')]);
    this.#announce(SUGGESTION_WORDS.failed);
  }

  #announce(words: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#status.textContent = words;
    }, PAUSE);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const closes = event.key === 'Escape' && this.#list.isOpen;
    if (step || closes) event.preventDefault();
    if (closes) this.#list.close();
    else if (step && this.#list.isOpen) this.#list.move(step);
    else if (step) void this.#suggest();
  }

  /** Goes to the active suggestion; without one, the form leads to the page of results. */
  #onSubmit(event: SubmitEvent): void {
    const { active } = this.#list;
    if (active || !this.#query) event.preventDefault();
    if (active) location.assign(active.href);
  }

  #choose({ href }: ShownResult, { ctrlKey, metaKey }: MouseEvent): void {
    if (ctrlKey || metaKey) window.open(href, '_blank', 'noopener');
    else location.assign(href);
  }

  /** Keeps the list above the on-screen keyboard. */
  #fit(): void {
    const { element } = this.#list;
    const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
    element.style.maxBlockSize = `${Math.max(height + offsetTop - element.getBoundingClientRect().top - 8, LEAST_HEIGHT)}px`;
  }
}

/** Adds the words to the address, so that the target page can mark them, which also removes them from the address. */
function leadWith(query: string, result: ShownResult): ShownResult {
  return result.href.includes('#') ? result : { ...result, href: `${result.href}#${new URLSearchParams({ found: query })}` };
}

/** Makes the last option, which leads to the page of results. */
function searchFor(query: string, title: string, place = ''): ShownResult {
  const href = `${import.meta.env.BASE_URL}search/?q=${encodeURIComponent(query)}${place}`;
  return { href, kind: 'everything', label: '', title: [[title, false]], line: '', excerpt: [] };
}

customElements.define('search-box', SearchBox);
