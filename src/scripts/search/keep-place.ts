/**
 * Keeps in the entry of the history how far a reader has scrolled, and restores it once the results are there: a browser restores it while the
 * page is still short, unless it has kept the whole page.
 */
export class KeptPlace {
  #place: number | undefined = this.#read();

  constructor() {
    history.scrollRestoration = 'manual';
    addEventListener('scrollend', () => this.#keep());
    addEventListener('pagehide', () => this.#keep());
    for (const used of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(used, () => this.#forget(), { passive: true });
    addEventListener('popstate', () => {
      this.#place = this.#read();
    });
  }

  /** Scrolls to the place, unless the reader has moved meanwhile. */
  restore(): void {
    if (this.#place !== undefined) scrollTo(0, this.#place);
    this.#forget();
  }

  #read(): number | undefined {
    const { place } = history.state ?? {};
    return typeof place === 'number' ? place : undefined;
  }

  #forget(): void {
    this.#place = undefined;
  }

  #keep(): void {
    if (this.#place === undefined) history.replaceState({ ...history.state, place: scrollY }, '');
  }
}
