/** What was asked for once by each key: made when it is first asked for, kept while it loads and once it is there, and made again after a failure. */
export class KeptPromises<T> {
  readonly #kept = new Map<string, Promise<T>>();

  /** Returns what is kept for a key, made now if nothing is. */
  get<K extends T>(key: string, make: () => Promise<K>): Promise<K> {
    const kept = (this.#kept.get(key) as Promise<K> | undefined) ?? make();
    this.#kept.set(key, kept);
    kept.catch(() => this.#kept.delete(key));
    return kept;
  }

  /** Lets what a key has be made again. */
  delete(key: string): void {
    this.#kept.delete(key);
  }
}
