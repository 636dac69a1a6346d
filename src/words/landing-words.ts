/** The words on a page that a search has led to. */
export const LANDING_WORDS = {
  marked: (count: number) => `Your search terms are highlighted in ${count === 1 ? 'one place' : `${count} places`}.`,
  remove: (byKey: boolean) => (byKey ? 'Remove highlights (Esc)' : 'Remove highlights'),
};
