import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS, SYLLABLES, TIMES, VERBS, VERBS_PAST } from './words.ts';

/** Writes names and sentences that mean nothing, with about as many different words as real briefings have. */
export class Prose {
  readonly #random: Random;
  /** Names that are met once or twice: they make the vocabulary grow with the library. */
  readonly #passing: string[];

  constructor(random: Random, passing: number) {
    this.#random = random;
    this.#passing = this.names(passing);
  }

  /** Makes this many different proper names. */
  names(count: number): string[] {
    const { first, middle, last } = SYLLABLES;
    const names = new Set<string>();
    while (names.size < count) {
      const inner = this.#random.next() < 0.6 ? this.#random.pick(middle) : '';
      names.add(this.#random.pick(first) + inner + this.#random.pick(middle) + this.#random.pick(last));
    }
    return [...names];
  }

  /** Returns two words such as "joint mechanism". */
  matter(): string {
    return `${this.#random.pickSkewed(ADJECTIVES)} ${this.#random.pickSkewed(NOUNS)}`;
  }

  /** Returns something that a sentence can be about, such as "the border of Vordan". */
  thing(): string {
    const noun = this.#random.pickSkewed(NOUNS);
    const form = this.#random.next();
    if (form < 0.45) return `the ${this.matter()}`;
    return form < 0.8 ? `the ${noun}` : `the ${noun} of ${this.#random.pickSkewed(this.#passing)}`;
  }

  /** Writes a sentence of some twenty words on who does what; both may be links. */
  sentence(who: string, what: string): string {
    const random = this.#random;
    const [did, does] = [random.pick(VERBS_PAST), random.pick(VERBS)];
    const forms = [
      () =>
        `${capital(who)} ${did} ${this.thing()} ${random.pick(TIMES)}, and ${this.thing()} was to keep ${what} apart from ${this.thing()}.`,
      () =>
        `According to ${random.pickSkewed(this.#passing)}, ${who} would ${does} ${this.thing()} only if ${this.thing()} covered ${what}.`,
      () => `Neither ${who} nor ${this.thing()} has said how ${what} would ${does} ${this.thing()}.`,
      () => `For ${who}, ${what} hangs on ${this.thing()}; for ${this.thing()}, it is a matter of ${this.matter()}.`,
      () => `If ${who} were to ${does} ${what}, ${this.thing()} and ${this.thing()} would have to ${does} ${this.thing()}.`,
    ];
    return random.pick(forms)();
  }

  /** Writes sentences until there are this many words. */
  paragraph(words: number, sentence: () => string): string {
    let text = sentence();
    while (text.split(' ').length < words) text += ` ${sentence()}`;
    return text;
  }
}

/** Begins a text with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
