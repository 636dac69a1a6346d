import type { Source } from '../../model/schema/source.ts';
import type { Finding } from '../problem.ts';
import type { Registry } from './registry.ts';

/** Checks a paragraph of a source, in a link or in a cite. */
export function judgeParagraph(id: string, paragraph: number | string | undefined, { sources }: Pick<Registry, 'sources'>): Finding[] {
  const source = sources.get(id);
  if (!source || paragraph === undefined) return [];
  if (paragraph === 'standfirst' ? source.standfirst : typeof paragraph === 'number' && paragraph <= (source.paragraphs ?? 0)) return [];
  return [{ rule: 'unknown-paragraph', message: explainParagraph(id, paragraph, source) }];
}

function explainParagraph(id: string, paragraph: number | string, { numbering, paragraphs, standfirst }: Source): string {
  if (paragraph === 'standfirst') return `The entry of "${id}" names no standfirst. If the source has one, add "standfirst: true" to it.`;
  const noun = numbering.slice(0, -1);
  if (paragraphs === undefined) {
    return `The entry of "${id}" does not say how many ${numbering} it has, so ${noun} "${paragraph}" cannot be cited. Add the number to it as "paragraphs", or leave the ${noun} out.`;
  }
  const has = `${paragraphs} ${paragraphs === 1 ? noun : numbering}${standfirst ? ' and a standfirst' : ''}`;
  return `The source "${id}" has no ${noun} "${paragraph}": it has ${has}. Cite one that exists, or correct the source's entry.`;
}
