import type { Body } from './body.ts';

/** Lists the fragments of a longer text that a link may lead to: its headings and its blocks of words. */
export function bodyPlaces({ headings, paragraphs }: Pick<Body, 'headings' | 'paragraphs'>): string[] {
  return [...headings, ...paragraphs].map(({ id }) => id);
}
