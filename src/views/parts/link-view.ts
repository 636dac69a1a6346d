import { entryPath } from '../../model/paths.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type NameView, nameView } from './name-view.ts';

/** A link to a page of the site: the words that it is under and the address. */
export interface LinkView extends NameView {
  href: string;
}

/** A link to the page of an actor, a topic or a source. */
export interface EntryView extends LinkView {
  id: string;
}

/** Returns a link to the page of a record, under its name. */
export function recordLink({ id, path, data }: { id: string; path: string; data: { name: string } }, context: ViewContext): EntryView {
  return { id, ...nameView(data.name), href: hrefOf(path, context) };
}

/** Returns a link to an actor, by its id. */
export function actorLink(id: string, context: ViewContext): EntryView {
  return entryLink('actors', id, context);
}

/** Returns a link to a topic, by its id. */
export function topicLink(id: string, context: ViewContext): EntryView {
  return entryLink('topics', id, context);
}

/** Returns a link to a source, by its id. */
export function sourceLink(id: string, context: ViewContext): EntryView {
  return entryLink('sources', id, context);
}

function entryLink(collection: 'actors' | 'topics' | 'sources', id: string, context: ViewContext): EntryView {
  return { id, ...nameView(context.library[collection].get(id)?.data.name ?? id), href: hrefOf(entryPath(collection, id), context) };
}
