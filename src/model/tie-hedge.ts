import type { Tie } from './briefing.ts';
import { CERTAINTIES } from './vocabulary.ts';

/** Says that a tie is not reported as a fact, such as "foreseen" or "likely"; nothing, if it is. */
export function tieHedge({ foreseen, certainty }: Tie): string | undefined {
  const words = [...(foreseen ? ['foreseen'] : []), ...(certainty === 'stated' ? [] : [CERTAINTIES[certainty].label.toLowerCase()])];
  return words.length > 0 ? words.join(', ') : undefined;
}
