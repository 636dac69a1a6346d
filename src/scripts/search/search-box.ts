import { readLine } from '../../model/names/named.ts';
import { namesBegun } from '../../model/names/names-begun.ts';
import { cleanQuery } from '../../model/query/clean-query.ts';
import { foldName } from '../../model/text/fold-name.ts';
import { SUGGESTION_WORDS } from '../../words/suggestion-words.ts';
import { createElement } from './create-element.ts';
import { KeptPromises } from './kept-promises.ts';
import { NameList } from './name-list.ts';
import { type ShownResult, shownName } from './shown-name.ts';
import { SHOWN, SuggestionList } from './suggestion-list.ts';
import type { Suggested, Suggestions } from './suggestions.ts';

/** How many milliseconds after the last key the number of suggestions is announced and, once, more than names is fetched: a reader who chooses a name needs nothing else. */
const PAUSE = 300;
/** The least height of the list, in pixels: three suggestions. */
const LEAST_HEIGHT = 132;

/**
 * A search field that suggests names as you type: a combobox with list autocomplete and manual selection (ARIA Authoring Practices). It has
 * only what suggests names; what reads queries of other kinds is fetched once there are names to see, or none.
 *
 * @element search-box
 */
class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #list = new SuggestionList(this.#input, (result, event) => this.#choose(result, event));
  readonly #status = createElement('span', { className: 'unseen', role: 'status' });
  readonly #kept = new KeptPromises<unknown>();
  #suggestions: Suggestions | undefined;
  /** The query that the list is of. */
  #shown = '';
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

  /** Suggests names at once, and then whatever the query finds. */
  async #suggest(): Promise<void> {
    const query = this.#query;
    if (!query) return this.#list.close();
    try {
      if (!this.#suggestions && (await this.#suggestNames(query))) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (!this.#isCurrent(query)) return;
      this.#suggestions ??= await this.#load();
      await this.#suggestions.find(query, (suggested) => this.#show(query, suggested));
    } catch (error) {
      console.error(error);
      if (this.#shown !== query) this.#show(query, { results: [], isLost: true });
    }
  }

  /** Suggests names of the first slice or, if it has none, of those that the query needs; tells whether there are any, or may be with the next letter. */
  async #suggestNames(query: string): Promise<boolean> {
    const list = await this.#names();
    const words = foldName(query);
    if (words.join('').length < 2) return true;
    const isShown = () => {
      const results = namesBegun(
        words,
        list.lines.map((line) => readLine(line, list.head.kinds)),
      ).map((named) => shownName(named, words));
      if (results.length > 0) this.#show(query, { results });
      return results.length > 0;
    };
    if (isShown() || !this.#isCurrent(query)) return true;
    await list.complete(words).catch(() => {}); // What follows fetches lost slices again, and says so.
    return isShown();
  }

  #names(): Promise<NameList> {
    return this.#kept.get('names', () => NameList.load());
  }

  #load(): Promise<Suggestions> {
    return this.#kept.get('suggestions', async () => {
      const { Suggestions } = await import('./suggestions.ts');
      return new Suggestions(() => this.#names());
    });
  }

  #isCurrent(query: string): boolean {
    return query === this.#query && document.activeElement === this.#input;
  }

  #show(query: string, { results, isLost = false, meant = '' }: Suggested): void {
    if (!this.#isCurrent(query)) return;
    this.#shown = query;
    const shown = results.slice(0, SHOWN).map((result) => leadWith(query, result));
    const isFailed = isLost && shown.length === 0;
    const last = isFailed
      ? searchFor(query, SUGGESTION_WORDS.failedSeeNames, '#names')
      : { ...searchFor(query, SUGGESTION_WORDS.searchFor(query)), line: meant };
    this.#list.show([...shown, last]);
    this.#fit();
    this.#announce(isFailed ? SUGGESTION_WORDS.failed : [SUGGESTION_WORDS.count(shown.length), meant].filter(Boolean).join('. '));
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
