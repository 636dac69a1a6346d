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

/**
 * What either has to be refused (aliases, tags, merges, directives) or is read differently by different parsers (tabs, complex keys, numbers with
 * a base or underscores, a zero below zero), and escapes, which can hide a character. Valid files seldom have any of these.
 */
const UNUSUAL = /[*&!%\\\t]|<<|^\s*\?|\b0b|\d_|(?<!\w)-0/m;

/**
 * Reads YAML with nothing unusual in it, some six times as fast as the parser that knows the place of every value; returns nothing if
 * there is something unusual or the text is not well-formed, which is left to that parser.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}
