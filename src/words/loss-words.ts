/** The words for what a search could not do, and why. */
export const LOSS_WORDS = {
  failed: (reason: string) => `Full-text search is unavailable: ${reason}.`,
  notSearched: (parts: string, reason: string) => `Not searched: ${parts}, because ${reason}.`,
  lostResult: (reason: string) => `This result cannot be shown: ${reason}.`,
  parts: {
    names: 'names',
    points: 'the list of points',
    words: 'other spellings',
    older: 'some older briefings',
    texts: 'some of the texts',
  },
  textsFor: (words: string) => `the texts for ${words}`,
  offline: 'this device is offline',
  late: 'the connection has stalled',
  memory: 'this device does not have enough memory',
  noWebAssembly: 'this browser blocks WebAssembly',
  unreadable: 'the search index could not be read',
  again: 'Try again',
};
