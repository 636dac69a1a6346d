/** The words for what is found that the index has no word for. */
export const KIND_WORDS: Record<string, string> = { passage: 'Passage', briefing: 'Briefing' };

/** Returns the words for another spelling that was found. */
export const alsoWords = (spelling: string): string => `also “${spelling}”`;

/** What can be wrong with a file of the search that came. */
export const FILE_FAULT_WORDS = {
  page: 'the network answered with a page of its own, perhaps one to sign in on',
  damaged: 'a part of the search index came damaged or cut short',
  'other build': 'a part of the search index is of another build than this page',
};
