/** The names of an actor in one other language. */
export interface NativeNamesView {
  /** The code of the language (BCP 47). */
  lang: string;
  /** What the language is called. */
  language: string;
  direction: 'ltr' | 'rtl';
  names: string;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'yi'];

/** Returns the names in other languages, each language once. */
export function nativeNamesViews(names: { lang: string; name: string }[]): NativeNamesView[] {
  const byLanguage = Map.groupBy(names, ({ lang }) => lang);
  return Array.from(byLanguage, ([lang, each]) => ({
    lang,
    language: LANGUAGES.of(lang) ?? lang,
    direction: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr',
    names: each.map(({ name }) => name).join(lang === 'ar' ? '، ' : ', '),
  }));
}
