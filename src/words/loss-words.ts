/** The words for the parts of a search that could not be loaded. */
export const LOSS_WORDS = {
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
};
