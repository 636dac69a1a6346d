const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Returns the English name of a language, such as "Arabic" for "ar", or its code if it has none. */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
