import type { Collection } from '../model/addresses/paths.ts';
import type { Content } from './read-content.ts';

/** Returns the content that a site is made of: without the drafts and what waits for them, unless they are asked for. */
export function publishedContent<C extends Pick<Content, Collection | 'held'>>(content: C, { drafts }: { drafts: boolean }): C {
  if (drafts) return content;
  const published = <E>(collection: Collection, entries: Map<string, E>) =>
    new Map(entries.entries().filter(([id]) => !content.held.has(`${collection}/${id}`)));
  return {
    ...content,
    held: new Set(),
    briefings: published('briefings', content.briefings),
    processes: published('processes', content.processes),
    actors: published('actors', content.actors),
    topics: published('topics', content.topics),
    sources: published('sources', content.sources),
  };
}
