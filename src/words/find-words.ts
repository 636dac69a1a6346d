/** The words of the search of a briefing that was saved as one file. */
export const FIND_WORDS = {
  label: 'Find a point or a name',
  list: 'Found',
  count: (count: number) => `${count} found`,
};
