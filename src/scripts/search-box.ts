import type { Named } from '../model/named.ts';
import { cleanQuery } from './clean-query.ts';
import { make } from './make.ts';
import { soughtWords } from './mark-words.ts';
import { type ShownResult, shownName, shownRecord } from './search-result.ts';
import { SearchSession } from './search-session.ts';
import { SuggestionList } from './suggestion-list.ts';

const SHOWN = 7;
/** With fewer names than this the texts are asked as well, once the reader pauses. */
const ENOUGH = 3;
const PAUSE = 120;

/**
 * A search field that suggests names while one types: a combobox with list autocomplete and manual selection (ARIA Authoring Practices).
 *
 * @element search-box
 * @attr data-base The path that the site lives under.
 */
class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input') as HTMLInputElement & { back?: HTMLElement };
  readonly #base = this.dataset.base ?? '/';
  readonly #session = new SearchSession({ base: this.#base });
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
    this.#session.names().catch(() => {}); // The failure is said when something is typed.
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
      const names = await this.#session.names();
      if (turn !== this.#turn) return;
      this.#show(query, names.match(query), []);
      if ((await names.fetchFor(query)) && turn === this.#turn) this.#show(query, names.match(query), []);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (turn !== this.#turn) return;
      const hits = names.match(query);
      if (hits.length >= ENOUGH || query.length < 3) return this.#announce(hits.length);
      const records = await this.#searchTexts(query);
      if (turn === this.#turn) this.#announce(this.#show(query, hits, records));
    } catch {
      if (turn === this.#turn) this.#fail(query);
    }
  }

  /** Lists what the texts have, for words that hardly any name has. */
  async #searchTexts(query: string): Promise<ShownResult[]> {
    const text = await this.#session.text();
    const { groups } = await text.search(query, {});
    const results = [...groups.points.slice(0, 3), ...groups.entries.slice(0, 2), ...groups.texts.slice(0, 2)];
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => shownRecord(fragment, soughtWords(query)));
  }

  #show(query: string, hits: Named[], records: ShownResult[]): number {
    const sought = soughtWords(query);
    const names = hits.slice(0, SHOWN).map((named) => shownName(named, this.#base, sought));
    const others = records.filter(({ href }) => !names.some((name) => name.href === href));
    const all = [...names, ...others].slice(0, SHOWN);
    if (document.activeElement === this.#input)
      this.#list.show([...all, this.#everything(`Search the texts for “${query}”`, `?q=${encodeURIComponent(query)}`)]);
    this.#fit();
    return all.length;
  }

  #everything(title: string, query: string): ShownResult {
    return { href: `${this.#base}search/${query}`, kind: 'everything', label: '', title: [[title, false]], line: '', excerpt: [] };
  }

  #fail(query: string): void {
    this.#list.show([this.#everything('Suggestions could not be loaded. See every name, A to Z', `?q=${encodeURIComponent(query)}#names`)]);
    this.#status.textContent = 'Suggestions could not be loaded.';
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
