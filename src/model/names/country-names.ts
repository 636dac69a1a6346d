import { COUNTRY_CODES } from '../schema/country-codes.ts';

/** The languages in which readers may name a country: those with many readers for which the Unicode CLDR has names of countries. */
const LANGUAGES = (
  'en af am ar as az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn ko ku ky ' +
  'lo lt lv mk ml mn mr ms my nb ne nl nn or pa pl ps pt pt-PT ro ru sd si sk sl so sq sr sr-Latn sv sw ta te th ti tk tr uk ur uz vi yo zh ' +
  'zh-Hant zu'
).split(' ');

const writers = new Map<string, Intl.DisplayNames[]>();

/** Returns the names of a country in a language, the full one and the short one, from the CLDR data of Node; none if it has none. */
export function countryNamesIn(language: string, code: string): string[] {
  const styles = writers.get(language) ?? writersIn(language);
  writers.set(language, styles);
  const names = styles.flatMap((style) => style.of(code) ?? []);
  return [...new Set(names)].filter((name) => !/[,()]/.test(name));
}

function writersIn(language: string): Intl.DisplayNames[] {
  return (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }));
}

/** Returns the names of a country in every language, and its flag. */
export function countryNames(code: string): string[] {
  return [...new Set([...LANGUAGES.flatMap((language) => countryNamesIn(language, code)), flagOf(code)])];
}

/** Returns the emoji of a country’s flag: its code in regional indicators (Unicode Technical Standard 51). */
export function flagOf(code: string): string {
  return String.fromCodePoint(...Array.from(code, (letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** Returns the English names of all countries. */
export function englishCountryNames(): string[] {
  return COUNTRY_CODES.flatMap((code) => countryNamesIn('en', code));
}
