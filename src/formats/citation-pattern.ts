/**
 * Words in the place of a title, such that it shows whether a style changes their capitals: the second word begins small, the third in
 * the middle of a title with a capital.
 */
export const TITLE = 'Zqfirst zqsecond Zqthird';
const IN_TITLE_CASE = 'Zqfirst Zqsecond Zqthird';

/** An address in the place of that of the record. */
export const ADDRESS = 'https://zqhost.example/zqpath/';

/** A title in which no style turns a quotation mark or drops a full stop: words with spaces, commas, colons and hyphens between them. */
const SIMPLE_TITLE = /^\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:[,:]? [\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)*$/u;

/** A citation without its title and its address. */
export interface CitationPattern {
  /** What stands before, between and behind them. */
  parts: [before: string, between: string, behind: string];
  /** Whether the style gives the words of a title capitals. */
  inTitleCase: boolean;
}

/** Says whether a title can be put into a pattern as it is, or with capitals. */
export function isSimpleTitle(title: string): boolean {
  return SIMPLE_TITLE.test(title);
}

/** Takes the words and the address that stand for others out of a citation; gives nothing if the style did more to them. */
export function patternOf(citation: string): CitationPattern | undefined {
  const inTitleCase = citation.includes(IN_TITLE_CASE);
  const [before, rest, ...more] = citation.split(inTitleCase ? IN_TITLE_CASE : TITLE);
  const [between, behind, ...others] = rest?.split(ADDRESS) ?? [];
  if (before === undefined || between === undefined || behind === undefined || more.length + others.length > 0) return undefined;
  return { parts: [before, between, behind], inTitleCase };
}
