import { cleanQuery } from './clean-query.ts';
import { make } from './make.ts';
import type { ShownResult } from './search-result.ts';
import { Suggester } from './suggester.ts';
import { SuggestionList } from './suggestion-list.ts';

/**
 * A search field that suggests names while one types: a combobox with list autocomplete and manual selection (ARIA Authoring Practices).
 *
 * @element search-box
 * @attr data-base The path that the site lives under.
 */
class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input') as HTMLInputElement & { back?: HTMLElement };
  readonly #base = this.dataset.base ?? '/';
  readonly #suggester = new Suggester(this.#base);
  readonly #list = new SuggestionList(this.#input, (result, event) => this.#choose(result, event));
  readonly #status = make('span', { className: 'unseen', role: 'status' });
  #turn = 0;

  connectedCallback(): void {
    const input = this.#input;
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#list.element.id);
    this.append(this.#list.element, this.#status);
    input.addEventListener('focus', () => this.#prepare());
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('blur', () => this.#list.close());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#onSubmit(event));
    visualViewport?.addEventListener('resize', () => this.#fit());
    if (document.activeElement === input) this.#prepare();
  }

  #prepare(): void {
    this.#suggester.prepare();
    if (this.#query) void this.#suggest();
  }

  get #query(): string {
    return cleanQuery(this.#input.value);
  }

  async #suggest(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#query;
    if (!query) return this.#list.close();
    try {
      for await (const { results, final } of this.#suggester.suggest(query)) {
        if (turn !== this.#turn) return;
        this.#show([...results, this.#everything(`Search the texts for “${query}”`)]);
        if (final) this.#announce(results.length);
      }
    } catch {
      if (turn !== this.#turn) return;
      this.#status.textContent = 'Suggestions could not be loaded.';
      this.#show([this.#everything('Suggestions could not be loaded. See every name, A to Z', '#names')]);
    }
  }

  #show(results: ShownResult[]): void {
    if (document.activeElement !== this.#input) return;
    this.#list.show(results);
    this.#fit();
  }

  #everything(title: string, place = ''): ShownResult {
    const href = `${this.#base}search/?q=${encodeURIComponent(this.#query)}${place}`;
    return { href, kind: 'everything', label: '', title: [[title, false]], line: '', excerpt: [] };
  }

  #announce(count: number): void {
    this.#status.textContent = count === 0 ? 'No suggestion' : count === 1 ? 'One suggestion' : `${count} suggestions`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#list.isOpen) return void this.#suggest();
      this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') this.#escape(event);
  }

  /** Closes the list; a field that was opened by its key gives the focus back, another is emptied the second time. */
  #escape(event: KeyboardEvent): void {
    event.preventDefault();
    const { back } = this.#input;
    const wasOpen = this.#list.isOpen;
    this.#turn++;
    this.#list.close();
    if (!back && !wasOpen) this.#input.value = '';
    this.#input.back = undefined;
    if (back && back !== document.body) back.focus();
    else if (back) this.#input.blur();
  }

  #onSubmit(event: SubmitEvent): void {
    const { active } = this.#list;
    if (!active && this.#query) return;
    event.preventDefault();
    if (active) this.#go(active);
  }

  #choose(result: ShownResult, { ctrlKey, metaKey }: MouseEvent): void {
    if (ctrlKey || metaKey) window.open(result.href, '_blank', 'noopener');
    else this.#go(result);
  }

  /** Goes to a result; the words go along with the history entry, where the browser can, so that they are marked there. */
  #go({ href }: ShownResult): void {
    if (globalThis.navigation) navigation.navigate(href, { state: { found: this.#query } });
    else location.assign(href);
  }

  /** Keeps the list above the on-screen keyboard. */
  #fit(): void {
    const { element } = this.#list;
    const room = (visualViewport?.height ?? innerHeight) - element.getBoundingClientRect().top + (visualViewport?.offsetTop ?? 0);
    element.style.maxBlockSize = `${Math.max(room - 8, 132)}px`;
  }
}

customElements.define('search-box', SearchBox);
