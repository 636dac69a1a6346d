import { CERTAINTIES } from '../../model/vocabulary.ts';

/** What may keep something from being reported as a fact. */
interface Hedged {
  certainty: keyof typeof CERTAINTIES;
  /** Whether the source foresees it rather than reports it. */
  foreseen?: boolean;
}

/** Returns what keeps something from being plainly stated, such as "foreseen, likely"; nothing where the source states it. */
export function hedgeOf({ certainty, foreseen = false }: Hedged): string | undefined {
  const words = [...(foreseen ? ['foreseen'] : []), ...(certainty === 'stated' ? [] : [CERTAINTIES[certainty].label.toLowerCase()])];
  return words.length > 0 ? words.join(', ') : undefined;
}
