/** Returns words that may begin with "the" as they stand at the head of a cell; a name such as i24NEWS keeps its first letter. */
export function atHead(words: string): string {
  return words.replace(/^the (?=\S)/u, 'The ');
}
