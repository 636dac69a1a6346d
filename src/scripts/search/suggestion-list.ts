import styles from '../../styles/suggestions.css?inline';
import { SUGGESTION_WORDS } from '../../words/suggestion-words.ts';
import { createElement } from './create-element.ts';
import { pieceNodes } from './mark-words.ts';
import { labelNodes, type ShownResult } from './shown-name.ts';

// The styles of the list come with its script, so that no page carries them.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** The most suggestions that are shown. */
export const SHOWN = 7;

/** The listbox of a combobox: options, one of which may be active. */
export class SuggestionList {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  #results: ShownResult[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, choose: (result: ShownResult, event: MouseEvent) => void) {
    this.#input = input;
    this.element = createElement('ul', { id: `${input.id}-list`, role: 'listbox', ariaLabel: SUGGESTION_WORDS.label, hidden: true });
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', this.element.id);
    this.element.addEventListener('pointerdown', (event) => event.preventDefault()); // The focus stays in the field.
    this.element.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      const result = this.#results[Array.prototype.indexOf.call(this.element.children, option)];
      if (result) choose(result, event);
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The option that the reader has moved to, if any. */
  get active(): ShownResult | undefined {
    return this.#results[this.#active];
  }

  /** Shows the results as options; the one that the reader has moved to stays active if it is still among them, since more results may arrive late. */
  show(results: ShownResult[]): void {
    const active = this.active?.href;
    this.#results = results;
    this.element.replaceChildren(...results.map((result, index) => optionOf(result, `${this.element.id}-${index + 1}`)));
    this.element.hidden = results.length === 0;
    this.#input.ariaExpanded = String(this.isOpen);
    this.#activate(results.findIndex(({ href }) => href === active));
  }

  /** Closes the list, so that nothing is active. */
  close(): void {
    this.show([]);
  }

  /** Moves to the next option or the one before; past either end is the field itself. */
  move(step: 1 | -1): void {
    const places = this.#results.length + 1;
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.element.children].entries()) option.ariaSelected = String(at === index);
    const option = this.element.children[index];
    this.#input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }
}

function optionOf({ kind, label, title, line }: ShownResult, id: string): HTMLLIElement {
  const name = createElement('span', { className: 'name' }, ...pieceNodes(title));
  const about = createElement('span', { className: 'label' }, line);
  const option = createElement('li', { id, role: 'option', className: kind }, ...labelNodes(label), name, ' ', about);
  option.dataset.searchResult = '';
  return option;
}
