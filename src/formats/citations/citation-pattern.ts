/**
 * Stand-ins for the parts that differ from one record to the next. The words of the title show whether a style changes their
 * capitals: the second is lower-case, the third, in the middle of the title, is capitalised. The one-digit day would show a leading zero.
 */
export const STAND_INS = {
  title: 'Zqfirst zqsecond Zqthird',
  container: 'Zqfourth zqfifth Zqsixth',
  year: 7531,
  address: 'https://zqhost.example/zqpath/',
  day: 7,
} as const;

/** A part of a citation that differs from one record to the next. */
export type Slot = keyof typeof STAND_INS;

/** A citation with gaps. */
export type CitationPattern = (string | { slot: Slot; inTitleCase: boolean })[];

/** A title in which no style changes a quotation mark or drops a full stop: words with spaces, commas, colons and hyphens between them. */
const SIMPLE_TITLE = /^\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:[,:]? [\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)*$/u;

const FOUND = new Map<string, Exclude<CitationPattern[number], string>>(
  (Object.keys(STAND_INS) as Slot[]).flatMap((slot) => {
    const words = String(STAND_INS[slot]);
    const inCapitals = words.replace(/(?<= )z/g, 'Z');
    return [
      [words, { slot, inTitleCase: false }] as const,
      ...(words === inCapitals ? [] : [[inCapitals, { slot, inTitleCase: true }] as const]),
    ];
  }),
);
const ANY = new RegExp(`(${Array.from(FOUND.keys(), (words) => words.replaceAll('.', '\\.')).join('|')})`);

/** Tells whether a title can be put into a pattern as it is, or capitalised. */
export function isSimpleTitle(title: string): boolean {
  return SIMPLE_TITLE.test(title);
}

/** Finds the gaps in a citation of the stand-ins; returns nothing if the style changed more than the capitals of the title. */
export function patternOf(citation: string, slots: Slot[]): CitationPattern | undefined {
  if (citation.includes(`0${STAND_INS.day}`)) return undefined;
  const pattern = citation.split(ANY).map((piece) => FOUND.get(piece) ?? piece);
  const found = pattern.flatMap((piece) => (typeof piece === 'string' ? [] : piece.slot));
  return found.toSorted().join() === slots.toSorted().join() ? pattern : undefined;
}
