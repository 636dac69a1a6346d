import { languageName } from '../../model/text/language-name.ts';

/** The names of an actor in one other language. */
export interface NativeNamesView {
  /** The code of the language (BCP 47). */
  lang: string;
  /** What the language is called. */
  language: string;
  names: string;
}

const ARABIC = /\p{sc=Arab}/u;

/** Returns the names in other languages, each language once. */
export function nativeNamesViews(names: { lang: string; name: string }[]): NativeNamesView[] {
  const byLanguage = Map.groupBy(names, ({ lang }) => lang);
  return Array.from(byLanguage, ([lang, each]) => ({
    lang,
    language: languageName(lang),
    names: each.map(({ name }) => name).join(ARABIC.test(each[0]?.name ?? '') ? '، ' : ', '),
  }));
}
