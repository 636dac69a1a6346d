import { renderInline } from '../../markdown/render-inline.ts';
import { schemas } from '../../model/collections.ts';
import type { EntryLink } from '../../model/entry-links.ts';
import { type Collection, entryNoun } from '../../model/paths.ts';
import { findLeaves } from '../../model/schema-leaves.ts';
import type { Source } from '../../model/source.ts';
import type { ReadEntry } from '../entry.ts';
import { didYouMean } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** Everything that a reference may name. */
export interface Registry {
  /** The ids of the files of each collection, whether or not their content is sound. */
  ids: Record<Collection, ReadonlySet<string>>;
  /** The sources whose content is sound, by id. */
  sources: ReadonlyMap<string, Source>;
}

/** Checks every reference of an entry's fields, and every link in their texts. */
export function checkReferences(entry: ReadEntry, registry: Registry, points: ReadonlySet<string>): Problem[] {
  const { file } = entry;
  return findLeaves(schemas[entry.collection], entry.data).flatMap(({ path, value, meaning }) => {
    if ('reference' in meaning) {
      const link = { to: meaning.reference, id: value } as EntryLink;
      return judgeLink(link, registry, points).map((judged) => problem(entry, file.placeOf(path), judged));
    }
    const { links, messages } = renderInline(value, { briefing: entry.id, base: '/' });
    return [
      ...links.flatMap(({ link }) =>
        judgeLink(link, registry, points).map((judged) => problem(entry, file.placeInside(path, written(link)), judged)),
      ),
      ...messages.map(({ ruleId = 'markdown', reason }) => problem(entry, file.placeOf(path), { rule: ruleId, message: reason })),
    ];
  });
}

/** Judges one link: gives what is wrong with it, if anything is. */
export function judgeLink(link: EntryLink, registry: Registry, points: ReadonlySet<string>): { rule: string; message: string }[] {
  if (link.to === 'points') {
    if (points.has(link.id)) return [];
    return [{ rule: 'unknown-point', message: `This briefing has no point "${link.id}".${didYouMean(link.id, points)}` }];
  }
  const noun = entryNoun(link.to);
  if (!registry.ids[link.to].has(link.id)) {
    return [{ rule: `unknown-${noun}`, message: `There is no ${noun} "${link.id}".${didYouMean(link.id, registry.ids[link.to])}` }];
  }
  if (link.paragraph === undefined) return [];
  return judgeParagraph(link.id, link.paragraph, registry);
}

/** Judges a paragraph of a source, in a link or in a cite. */
export function judgeParagraph(id: string, paragraph: number | string, registry: Registry): { rule: string; message: string }[] {
  const source = registry.sources.get(id);
  if (!source) return [];
  if (paragraph === 'standfirst' ? source.standfirst : typeof paragraph === 'number' && paragraph <= (source.paragraphs ?? 0)) return [];
  const has =
    source.paragraphs === undefined
      ? 'does not say how many paragraphs it has'
      : `has ${source.paragraphs} paragraphs${source.standfirst ? ' and a standfirst' : ''}`;
  return [
    {
      rule: 'unknown-paragraph',
      message: `The source "${id}" has no paragraph "${paragraph}": it ${has}. Name one that exists, or mend the source's entry.`,
    },
  ];
}

/** Gives the destination of a link as an author writes it, with the sign that ends it. */
function written(link: EntryLink): string {
  const scheme = link.to === 'points' ? 'point' : entryNoun(link.to);
  const paragraph = 'paragraph' in link ? `#${link.paragraph}` : '';
  return `${scheme}:${link.id}${paragraph})`;
}

function problem(entry: ReadEntry, place: Place, { rule, message }: { rule: string; message: string }): Problem {
  return { file: entry.file.path, ...place, rule, severity: 'error', message };
}
