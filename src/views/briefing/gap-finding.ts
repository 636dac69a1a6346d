import type { Band, IssueBand } from '../../model/library/issue-bands.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { GRID_WORDS } from '../../words/grid-words.ts';

const WORDS = GRID_WORDS.finding;

/** Returns in a sentence on how many issues the parties are aligned, opposed and so on; each issue is counted once. */
export function gapFinding(issues: Pick<IssueBand, 'band' | 'hedged'>[]): string {
  const count = (band: Band, some = issues) => some.filter((issue) => issue.band === band).length;
  const unsure = (band: Band) => {
    const hedged = count(
      band,
      issues.filter((issue) => issue.hedged),
    );
    return hedged > 0 ? WORDS.hedged(hedged) : '';
  };
  const some = (band: Band, words: (issues: number) => string) => (count(band) > 0 ? [words(count(band))] : []);
  const stand = [
    WORDS.aligned(count('aligned'), issues.length) + unsure('aligned'),
    WORDS.opposed(count('opposed')) + unsure('opposed'),
    ...some('differing', WORDS.differing),
  ];
  const others = [
    ...some('one-side', WORDS.oneSide),
    ...some('silent', (number) => WORDS.silent(number, count('one-side') > 0)),
    ...some('left-aside', WORDS.leftAside),
    ...some('in-words', WORDS.inWords),
  ];
  return `${[stand, others]
    .filter(({ length }) => length > 0)
    .map(joinWords)
    .join('; ')}.`;
}
