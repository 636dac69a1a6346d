/** The words for results that are not in the index. */
export const KIND_WORDS: Record<string, string> = { passage: 'Passage', briefing: 'Briefing' };

/** Returns the words for another spelling that was found. */
export const alsoWords = (spelling: string): string => `also “${spelling}”`;

/** What can be wrong with a file of the search that arrived. */
export const FILE_FAULT_WORDS = {
  page: 'the network returned a page of its own, perhaps asking you to sign in',
  damaged: 'part of the search index arrived damaged or incomplete',
  'other build': 'part of the search index belongs to another version of the site',
};
