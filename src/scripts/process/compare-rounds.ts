import type { Briefing } from '../../model/library/records.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { createElement } from '../search/create-element.ts';
import { changeGroups } from './change-groups.ts';
import { fetchRounds } from './rounds-file.ts';

const WORDS = PROCESS_WORDS.changes;

/**
 * Compares any two rounds of a process: the form names them, the address keeps them, the file of the process says how their points relate.
 *
 * @element compare-rounds
 * @attr data-file The address of the file.
 */
class CompareRounds extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #answer = this.querySelector('.comparison') as HTMLElement;
  readonly #heading = document.querySelector('h1') as HTMLElement;
  readonly #title = this.#heading.textContent;
  /** What the page says of its own round, which would be taken for the answer. */
  readonly #own = [...document.querySelectorAll<HTMLElement>('article > .part:not(:has(compare-rounds)), header .own')];
  #rounds?: Promise<Briefing[]>;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.querySelector('.without-script')?.remove();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = new URLSearchParams([...new FormData(this.#form)] as [string, string][]);
      history.pushState(null, '', `${location.pathname}?${given}`);
      void this.#show();
    });
    addEventListener('popstate', () => void this.#show());
    if (location.search) void this.#show();
  }

  /** Shows the rounds that the address names, the older first, or nothing if it names none; one alone is compared with the other of the form. */
  async #show(): Promise<void> {
    const { search } = location;
    const asked = new URLSearchParams(search);
    const selects = [...this.#form.querySelectorAll('select')];
    this.#form.reset();
    const ids = selects.map(({ name, value }) => asked.get(name) ?? value);
    for (const [index, select] of selects.entries()) {
      const option = [...select.options].find(({ value }) => value === ids[index]);
      if (option) option.selected = true;
    }
    const isAsked = selects.some(({ name }) => asked.has(name));
    this.#hideOwn(isAsked);
    this.#heading.textContent = this.#title;
    this.#answer.replaceChildren();
    const rounds = isAsked ? await this.#load() : [];
    // Meanwhile the reader may have gone on to other rounds, or back.
    if (!isAsked || location.search !== search) return;
    const [from, to] = (rounds ?? []).filter(({ id }) => ids.includes(id));
    if (from && to) return this.#answer.replaceChildren(...this.#compare(from, to));
    this.#hideOwn(rounds === undefined);
    this.#answer.replaceChildren(createElement('p', {}, rounds ? WORDS.same : WORDS.failed));
  }

  #hideOwn(isHidden: boolean): void {
    for (const part of this.#own) part.hidden = isHidden;
  }

  /** Returns the rounds of the file; nothing if it cannot be loaded, which is tried again the next time. */
  async #load(): Promise<Briefing[] | undefined> {
    try {
      this.#rounds ??= fetchRounds(this.dataset.file ?? '');
      return await this.#rounds;
    } catch {
      this.#rounds = undefined;
      return undefined;
    }
  }

  #compare(from: Briefing, to: Briefing): HTMLElement[] {
    const nameOf = (id: string) => this.#form.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(id)}"]`)?.label ?? id;
    this.#heading.textContent = WORDS.compared(nameOf(to.id), nameOf(from.id));
    return changeGroups(from, to, nameOf);
  }
}

customElements.define('compare-rounds', CompareRounds);
