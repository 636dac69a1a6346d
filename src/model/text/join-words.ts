const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Returns words as a sentence lists them: "Muscat, Rome and Geneva". */
export function joinWords(words: string[]): string {
  return AND.format(words);
}

/** Returns what a sentence has before each of several words that it lists: nothing, ", " or " and ". */
export function gapsBetween(count: number): string[] {
  const parts = AND.formatToParts(Array.from({ length: count }, (_, index) => String(index)));
  return ['', ...parts.filter(({ type }) => type === 'literal').map(({ value }) => value)];
}

/** Matches the end of a sentence, with what may close it, or words that lead on. */
const ENDED = /[.!?…。！？؟।:：][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/** Returns texts as one, each once, in which they can still be told apart: sentences follow each other, and a dot follows anything else. */
export function joinParts(parts: Iterable<string>): string {
  let text = '';
  for (const part of new Set(Array.from(parts, (each) => each.trim()))) {
    if (part) text += text && (ENDED.test(text) ? ' ' : ' · ');
    text += part;
  }
  return text;
}
