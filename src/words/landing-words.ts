/** The words on a page that a search has led to. */
export const LANDING_WORDS = {
  marked: (count: number) => `What you searched for is marked in ${count === 1 ? 'one place' : `${count} places`}.`,
  remove: 'Remove the marks (Esc)',
};
