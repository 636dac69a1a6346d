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
  /** The parts of the sentence above the grid, each with a number of issues. */
  finding: {
    aligned: (issues: number, all: number) => `The parties are aligned on ${issues || 'none'} of ${all} ${all === 1 ? 'issue' : 'issues'}`,
    opposed: (issues: number) => `opposed on ${issues || 'none'}`,
    differing: (issues: number) => `differing on ${issues}`,
    hedged: (issues: number) => ` (${issues} of them only if what is likely or possible is counted)`,
    oneSide: (issues: number) => `on ${issues} only one position is stated`,
    silent: (issues: number, follows: boolean) => `on ${issues} ${follows ? 'none' : 'no position'} is stated`,
    leftAside: (issues: number) => `${issues} ${issues === 1 ? 'is' : 'are'} left aside`,
    inWords: (issues: number) => `${issues} ${issues === 1 ? 'is' : 'are'} described in words alone`,
  },
} as const;
