/** A Markdown file taken apart. */
export interface SplitFile {
  /** How many characters stand before the frontmatter. */
  start: number;
  yaml: string;
  body: string;
  linesBeforeBody: number;
}

/** Splits a Markdown file after its frontmatter, which stands between two lines "---" at the very start. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening?.length));
  if (!opening || !closing) return undefined;
  const start = opening.length;
  const end = start + closing.index + closing[0].length;
  return {
    start,
    yaml: text.slice(start, start + closing.index),
    body: text.slice(end),
    linesBeforeBody: text.slice(0, end).split('\n').length - 1,
  };
}
