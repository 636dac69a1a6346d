/** Returns what readers who hear the page are told of an answer above the results. */
export const ANSWERED = (title: string): string => `Above the results: ${title}`;

/** What is said where an answer could not be loaded. */
export const ANSWER_NOT_LOADED = 'The answer to this question could not be loaded.';
