/** Returns what a screen reader says when an answer appears above the results. */
export const ANSWERED = (title: string): string => `Answer above the results: ${title}`;

/** What replaces an answer that could not be loaded. */
export const ANSWER_NOT_LOADED = 'The answer to this question could not be loaded.';
