/** What a row that is no position has of what positions have. */
export const NO_POSITION = { stance: '', fragment: '', isAside: false };
