import { foldLetters } from '../text/fold-letters.ts';

/** The languages whose names of months are read; the Arabic of the Levant has names of its own. */
const LOCALES = 'en en-GB ar ar-SY he tr fr de es ru uk fa-u-ca-gregory el it pt pl nl sv zh ja ko'.split(' ');

/** Names of months that are also other words or too short to tell apart: read only beside a number. */
const AMBIGUOUS = new Set(['may', 'march', 'mars', 'mart', 'mai', 'mei', 'maj', 'mar', 'mag']);
/** The shortest Latin name that is read without a number beside it. */
const LEAST = 4;

let names: Map<string, number> | undefined;

/** Returns the number of each month by its folded names in the languages of readers; Intl has every form of them. */
export function monthNames(): ReadonlyMap<string, number> {
  names ??= new Map(LOCALES.flatMap(namesIn));
  return names;
}

/** Tells whether a name of a month may be another word, so that it is read as a month only beside a number. */
export function isAmbiguous(name: string): boolean {
  return AMBIGUOUS.has(name) || (/^[a-z]+$/.test(name) && name.length < LEAST);
}

function namesIn(locale: string): [name: string, month: number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    ...(locale.startsWith('en') ? [{ month: 'short' } as const] : []),
  ];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2026, month, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [foldLetters(name).replace(/\.$/, ''), month + 1];
    }).filter(([name]) => /\p{L}{3}/u.test(name));
  });
}
