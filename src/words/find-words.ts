/** The words of the search of a briefing that was saved as one file. */
export const FIND_WORDS = {
  label: 'Find a point or name',
  list: 'Results',
  count: (count: number) => `${count} found`,
};
