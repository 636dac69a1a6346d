const RIGHT_TO_LEFT_SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand'];
/** Matches each letter of the scripts that are written from right to left. */
export const RIGHT_TO_LEFT = new RegExp(`[${RIGHT_TO_LEFT_SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}]`, 'gu');
const LETTER = /\p{L}/gu;

/**
 * Returns the direction of a text with any right-to-left letter: that of most of its letters, since a quotation in Arabic may
 * begin with a number or a Latin word. Returns nothing for any other text, which has the direction of the page.
 */
export function directionOf(text: string): 'rtl' | 'ltr' | undefined {
  const leftward = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (leftward === 0) return undefined;
  return leftward * 2 >= (text.match(LETTER)?.length ?? 0) ? 'rtl' : 'ltr';
}

const directions = new Map<string, 'rtl' | undefined>();

/** Returns the direction of a language that is written from right to left; nothing for any other. */
export function directionIn(language: string): 'rtl' | undefined {
  if (!directions.has(language)) {
    const { script = '' } = new Intl.Locale(language).maximize();
    directions.set(language, RIGHT_TO_LEFT_SCRIPTS.includes(script) ? 'rtl' : undefined);
  }
  return directions.get(language);
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Returns the English name of a language, such as "Arabic" for "ar", or its code if it has none. */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
