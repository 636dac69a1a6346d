import type { RenderedInline } from './parse-inline.ts';
import { parseInline } from './parse-inline.ts';
import { mayHoldMarkdown } from './plain-words.ts';
import { renderSimpleLinks } from './render-simple-links.ts';

interface Options {
  briefing: string;
  base: string;
}

// The reader, the pages and the integrations have separate copies of this module in one process, and each needs most short texts. Only what
// took the parser is kept: the others are made sooner than found, and would fill the memory.
const KEY = Symbol.for('readout.short-texts');
const shared = globalThis as { [KEY]?: Map<string, RenderedInline> };
shared[KEY] ??= new Map();
const known = shared[KEY];

/** Renders a short text: links and emphasis, no blocks. */
export function renderInline(markdown: string, options: Options): RenderedInline {
  if (!mayHoldMarkdown(markdown)) return { html: markdown, plain: markdown, links: [], addresses: [], messages: [] };
  const simple = renderSimpleLinks(markdown, options);
  if (simple) return simple;
  const key = `${options.base}\n${options.briefing}\n${markdown}`;
  const rendered = known.get(key) ?? parseInline(markdown, options);
  known.set(key, rendered);
  return rendered;
}
