/** Gives a text of at most so many letters: whole, or cut after a word and ended with an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join('');
  const endsWithWord = /\s/.test(letters[most - 1] ?? '') || !/\s/.test(start);
  const words = endsWithWord ? start : start.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–—(“‘-]+$/, '')}…`;
}
