import { numberWord } from './number-word.ts';

const shareOf = (some: number, all: number): string =>
  some === all ? `all ${numberWord(all)}` : `${numberWord(some)} of the ${numberWord(all)}`;

/** The words of the picture of who sat where. */
export const SEAT_WORDS = {
  came: 'New this round',
  left: 'Until this round',
  /** The words before and after the round whose record names them. */
  unnamed: { before: 'Named for the round of', after: 'but not for this one' },
  noneGone: 'Nobody else recorded before',
  bench: 'Members not stated',
  atTable: 'At the table, for whom is not stated',
  others: (count: number) => `Who’s who: ${numberWord(count)} ${count === 1 ? 'other' : 'others'} named`,
  fresh: (fresh: number, all: number, side: string) => {
    if (fresh < all) return `${numberWord(fresh)} of the ${numberWord(all)} named for ${side} ${fresh === 1 ? 'is' : 'are'} new`;
    if (all === 1) return `the only one named for ${side} is new`;
    return `${all === 2 ? 'both' : `all ${numberWord(all)}`} named for ${side} are new`;
  },
  gone: (names: string, count: number, side: string) => `${names} no longer ${count === 1 ? 'sits' : 'sit'} for ${side}`,
  changed: (changed: number, all: number) => `${shareOf(changed, all)} delegations have changed`,
  empty: (sides: string) => `nobody is named for ${sides}`,
  emptyCount: (empty: number, all: number) =>
    `nobody is named for ${empty === all ? `any of the ${numberWord(all)}` : shareOf(empty, all)} delegations`,
  counts: (seats: number, delegations: number) =>
    `${numberWord(seats)} ${seats === 1 ? 'person is' : 'people are'} named in ${numberWord(delegations)} ${delegations === 1 ? 'delegation' : 'delegations'}`,
  sentence: (parts: string[]) => `${parts.join('; ').replace(/^./u, (letter) => letter.toUpperCase())}.`,
} as const;
