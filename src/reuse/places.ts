/** A list of texts, each once, in which others are written as their places. */
export class Places {
  readonly #places = new Map<string, number>();

  /** Returns the places of some texts. */
  of(texts: Iterable<string>): number[] {
    return Array.from(texts, (text) => {
      const place = this.#places.get(text) ?? this.#places.size;
      this.#places.set(text, place);
      return place;
    });
  }

  /** Returns the list. */
  get all(): string[] {
    return [...this.#places.keys()];
  }
}
