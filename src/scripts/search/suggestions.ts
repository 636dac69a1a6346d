import { SUGGESTION_WORDS } from '../../words/suggestion-words.ts';
import { type Findings, findInRows, findKnown, isUntitled } from './find-known.ts';
import type { NameList } from './name-list.ts';
import { SearchSession } from './search-session.ts';
import type { ShownResult } from './shown-name.ts';
import { SHOWN } from './suggestion-list.ts';

/** How many milliseconds after the last key the texts are searched if there is nothing else. */
const PAUSE = 300;
/** The fewest letters for which the texts are searched, which are heavier than names. */
const LEAST_FOR_TEXTS = 4;

/** What is suggested so far. */
export interface Suggested {
  results: ShownResult[];
  /** Whether something is lost. */
  isLost?: boolean;
  /** What was read otherwise than it was typed, in words for readers. */
  meant?: string;
}

type Show = (suggested: Suggested) => void;

/** Finds what to suggest for queries of every kind: from names and words and, where they need it, the table of points; if there is nothing, from the texts. */
export class Suggestions {
  readonly #session: SearchSession;
  /** The number of the present query, and of what is to be shown: what loads late does not replace what came after it. */
  #asked = 0;
  #turn = 0;

  constructor(names: () => Promise<NameList>) {
    this.#session = new SearchSession('', names);
  }

  /** Passes on what there is to suggest for a query as it arrives. */
  async find(query: string, show: Show): Promise<void> {
    const asked = ++this.#asked;
    let last: Findings | undefined;
    const pass = (findings: Findings) => {
      last = findings;
      void this.#pass(findings, show);
    };
    let search = await findKnown(query, this.#session, pass);
    if (isUntitled(search)) search = await findInRows(query, search.known, this.#session, pass);
    if (search.known.lost.length > 0) this.#session.close();
    if ((last && last.hits.length > 0) || query.length < LEAST_FOR_TEXTS) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (asked !== this.#asked) return;
    const { findTexts } = await import('./find-results.ts'); // Only texts need what opens them.
    await findTexts(search, this.#session, pass);
  }

  async #pass({ hits, lost, corrected }: Findings, show: Show): Promise<void> {
    const turn = ++this.#turn;
    const outcomes = await Promise.allSettled(hits.slice(0, SHOWN).map((hit) => hit.load()));
    const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const meant = results.length > 0 ? SUGGESTION_WORDS.corrected(corrected.map(([, word]) => word)) : '';
    if (turn === this.#turn) show({ results, isLost: lost.length > 0, meant });
  }
}
