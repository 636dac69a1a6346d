import type { Band } from '../model/library/issue-bands.ts';
import { joinWords } from '../model/text/join-words.ts';

/** How many issues there are, and how many of them are in each band. */
export interface BandCounts {
  all: number;
  of: Partial<Record<Band, number>>;
  /** How many are aligned, or opposed, only if a hedged stance is counted. */
  hedged: Partial<Record<Band, number>>;
}

/** The words of the grid of issues and parties at the top of a briefing. */
export const GRID_WORDS = {
  title: 'Where the parties stand',
  short: 'At a glance',
  caption: 'Issues by party, in groups: aligned, opposed, differing, one side only, left aside',
  /** What the part of the page is called that scrolls if there are many parties. */
  region: 'Grid of issues and parties',
  issue: 'Issue',
  /** The groups, each with what puts an issue into it. */
  bands: {
    aligned: { title: 'Aligned', meaning: 'at least two positions are stated, all on the same side' },
    opposed: { title: 'Opposed', meaning: 'one party refuses what another is for' },
    differing: { title: 'Differing', meaning: 'the stated positions differ, but no party refuses what another is for' },
    'one-side': { title: 'One side only', meaning: 'only one party’s position is stated' },
    'left-aside': { title: 'Left aside', meaning: 'those whose position is stated neither press for it nor refuse it' },
    'in-words': { title: 'In words alone', meaning: 'positions that no single word covers' },
  },
  /** What a cell says if a party’s position is given in words alone. */
  inWords: 'in words',
  /** The issues on which no position is stated. */
  silent: <T>(issues: T) => ['No party’s position is stated on: ', issues, '.'],
  finding: ({ all, of, hedged }: BandCounts): string => {
    const count = (band: Band) => of[band] ?? 0;
    const issues = all === 1 ? 'issue' : 'issues';
    const unsure = (band: Band) => (hedged[band] ? ` (${hedged[band]} of them if what is only likely or possible is counted)` : '');
    const none = (number: number) => (number === 0 ? 'none' : `${number}`);
    const stand = [
      `Aligned on ${none(count('aligned'))} of ${all} ${issues}${unsure('aligned')}`,
      `opposed on ${none(count('opposed'))}${unsure('opposed')}`,
      ...(count('differing') > 0 ? [`differing on ${count('differing')}`] : []),
    ];
    const rest = [
      ...(count('one-side') > 0 ? [`on ${count('one-side')} only one position is stated`] : []),
      ...(count('silent') > 0 ? [`on ${count('silent')} ${count('one-side') > 0 ? 'none' : 'no position is stated'}`] : []),
      ...(count('left-aside') > 0 ? [`${count('left-aside')} ${count('left-aside') === 1 ? 'is' : 'are'} left aside`] : []),
      ...(count('in-words') > 0 ? [`${count('in-words')} ${count('in-words') === 1 ? 'is' : 'are'} described in words alone`] : []),
    ];
    return `${[joinWords(stand), ...(rest.length > 0 ? [joinWords(rest)] : [])].join('; ')}.`;
  },
} as const;
