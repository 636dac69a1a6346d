/** Chance that is the same at every run with the same seed (the generator mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Returns a number from 0 up to 1, which is never reached. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** Picks early items far more often than late ones, as news does with names and language with words. */
  pickSkewed<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 2.5 * list.length)] as T;
  }

  /** Picks this many different items, early ones more often. */
  pickSeveral<T>(list: readonly T[], count: number): T[] {
    const picked = new Set<T>();
    while (picked.size < count) picked.add(this.pickSkewed(list));
    return [...picked];
  }
}
