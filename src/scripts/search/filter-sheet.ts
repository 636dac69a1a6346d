import { FILTER_WORDS } from '../../words/filter-words.ts';

/** The filters on a narrow screen: the rail in a dialog, which shows how many results are left. */
export class FilterSheet {
  readonly #dialog: HTMLDialogElement;
  readonly #opener: HTMLButtonElement;

  constructor(page: HTMLElement) {
    this.#dialog = page.querySelector('dialog') as HTMLDialogElement;
    this.#opener = page.querySelector('.open-filters') as HTMLButtonElement;
    const rail = page.querySelector('.rail') as HTMLElement;
    const place = document.createComment('The rail stands here.');
    rail.before(place);
    this.#opener.onclick = () => {
      this.#dialog.querySelector('header')?.after(rail);
      this.#dialog.showModal();
    };
    this.#dialog.onclose = () => place.after(rail);
    this.#dialog.onclick = ({ target }) => {
      if (target === this.#dialog || (target as Element).closest('.close')) this.#dialog.close();
    };
    // Once the screen is wide, the rail is beside the results.
    matchMedia('(min-width: 66rem)').onchange = () => this.#dialog.close();
  }

  /** Says how many results there are, and how many filters are in force. */
  show(results: number, filters: number): void {
    this.#opener.textContent = FILTER_WORDS.open(filters);
    const button = this.#dialog.querySelector('footer button');
    if (button) button.textContent = FILTER_WORDS.showResults(results);
  }
}
