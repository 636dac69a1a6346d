/** What can be wrong with a search file that has arrived. */
export const FILE_FAULT_WORDS = {
  page: 'the network returned a page of its own, perhaps asking you to sign in',
  damaged: 'part of the search index arrived damaged or incomplete',
  'other build': 'part of the search index belongs to another version of the site',
};
