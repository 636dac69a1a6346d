import { CORE_SCHEMA, load } from 'js-yaml';

/** A Markdown file, split. */
export interface SplitFile {
  /** How many characters precede the frontmatter. */
  start: number;
  yaml: string;
  body: string;
  linesBeforeBody: number;
}

/** Splits a Markdown file after its frontmatter, which is between two lines "---" at the very start. */
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

/** A line that was probably meant to be "---": dashes of another kind or number, or with spaces in front of them. */
const NEAR_RULE = /^[ \t]*[-‐-―−_*=]{1,9}[ \t]*$/m;

/** Explains why a Markdown file cannot be split after its frontmatter, with the offset of what is wrong. */
export function explainNoFrontmatter(text: string): { message: string; offset: number } {
  const rule = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (rule !== undefined) {
    const near = NEAR_RULE.exec(text.slice(rule.length));
    if (near)
      return {
        message: 'The line that ends the fields has to be "---": three hyphens and nothing else.',
        offset: rule.length + near.index,
      };
    return { message: 'The line that ends the fields is missing. Put a line "---" between them and the analysis.', offset: 0 };
  }
  if (/^\s+---[ \t]*$/m.test(text) && text.trimStart().startsWith('---'))
    return { message: 'Something precedes the first line "---". Delete the blank lines or spaces in front of it.', offset: 0 };
  if (NEAR_RULE.test(text.split('\n')[0] ?? ''))
    return { message: 'The first line has to be "---": three hyphens and nothing else.', offset: 0 };
  if (/^---[ \t]*$/m.test(text) && /^[A-Za-z][\w-]*:/.test(text))
    return { message: 'The line above the fields is missing. Begin the file with a line "---".', offset: 0 };
  return { message: 'The file has no frontmatter. Begin it with a line "---", the fields, and another line "---".', offset: 0 };
}

/**
 * What either has to be refused (aliases, tags, merges, directives) or is read differently by different parsers (tabs, complex keys, numbers with
 * a base or underscores, a zero below zero, what is no number), and escapes, which can hide a character. Valid files seldom have any of these.
 */
const UNUSUAL = /[*&!%\\\t]|<<|^\s*\?|\b0b|\d_|(?<!\w)-0|\.(?:inf|nan)\b/im;

/**
 * Reads YAML with nothing unusual in it, some six times as fast as the parser that knows the place of every value; returns nothing if
 * there is something unusual or the text is not well-formed, which is left to that parser.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text)) return undefined;
  try {
    // Every text that was loaded is a part of the whole one, and would keep it in the memory.
    return JSON.parse(JSON.stringify(load(text, { schema: CORE_SCHEMA })));
  } catch {
    return undefined;
  }
}
