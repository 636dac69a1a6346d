/** The words of the previews of links. */
export const PREVIEW_WORDS = { open: 'Open', close: 'Close' } as const;
