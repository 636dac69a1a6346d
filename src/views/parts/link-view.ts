import { entryPath } from '../../model/addresses/paths.ts';
import { ROUTES } from '../../model/addresses/routes.ts';
import type { ActorKind } from '../../model/schema/vocabulary.ts';
import { directionOf } from '../../model/text/language.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A link to a page of the site: its words and its address. */
export interface LinkView extends NameView {
  href: string;
}

/** A link to the page of an actor, a topic or a source. */
export interface EntryView extends LinkView {
  id: string;
  /** Whether the name takes "the" within a sentence. */
  takesArticle?: true;
}

/** Returns a link to the page of a record, under its name. */
export function recordLink({ id, path, data }: { id: string; path: string; data: { name: string } }, context: ViewContext): EntryView {
  return { id, ...nameView(data.name), href: hrefOf(path, context) };
}

/** A link to the page of an actor. */
export interface ActorLink extends EntryView {
  /** What the actor is; nothing for one without an entry. */
  kind?: ActorKind;
  /** A short name, for where there is little room. */
  shortName?: string;
}

/** Returns a link to an actor, by its id. */
export function actorLink(id: string, context: ViewContext): ActorLink {
  const { kind, takesArticle, shortName } = context.library.actors.get(id)?.data ?? {};
  return {
    ...entryLink('actors', id, context),
    ...(kind && { kind }),
    ...(takesArticle && { takesArticle }),
    ...(shortName && { shortName }),
  };
}

/** Returns a link to an actor under its short name, where it has one: for tables and pictures. */
export function shortLink({ dir, lang, ...actor }: ActorLink): ActorLink {
  return { ...actor, ...(actor.shortName ? nameView(actor.shortName) : { ...(lang && { lang }), ...(dir && { dir }) }) };
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

/** A name, a title or a sentence, with its language and its direction if they differ from the site's. */
export interface NameView {
  name: string;
  /** The code of the language (BCP 47). */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Returns a name, a title or a sentence with what a browser needs to set it; its language where an author states it. */
export function nameView(name: string, lang?: string): NameView {
  const dir = directionOf(name);
  return { name, ...(lang && { lang }), ...(dir && { dir }) };
}

/** Another form of a page, or a feed that follows it. */
export interface AlternateView extends LinkView {
  mediaType: string;
}

/** The formats of every feed, with the extension of their addresses, without the dot. */
export const FEED_KINDS = [
  { format: 'atom', mediaType: 'application/atom+xml', label: DATA_WORDS.feeds.atom },
  { format: 'json', mediaType: 'application/feed+json', label: DATA_WORDS.feeds.json },
] as const;

type Place = Pick<ViewContext, 'base'>;

/** Returns links to a feed in each format; its address is without the extension. */
export function feedLinks(path: string, context: Place): AlternateView[] {
  return FEED_KINDS.map(({ format, mediaType, label }) => ({ name: label, href: hrefOf(`${path}.${format}`, context), mediaType }));
}

/** Returns links to the feed of every change to the record. */
export function changeFeedLinks(context: Place): AlternateView[] {
  return feedLinks(ROUTES.changeFeed, context);
}

/** Returns the formats of a feed under its title, as the head of a page names them. */
function feedAlternates(path: string, title: string, context: Place): AlternateView[] {
  return feedLinks(path, context).map((link) => ({ ...link, name: title }));
}

/** Returns links to the feed of a record in each format, if the site has feeds of records; `path` is the address of its page. */
export function recordFeedLinks(path: string, context: Pick<ViewContext, 'base' | 'site'>): AlternateView[] {
  return context.site.leaveOut.includes('feeds') ? [] : feedLinks(`${path}feed`, context);
}

/** Returns the same under the name of the record, as the head of its page names them. */
export function recordFeedAlternates(path: string, name: string, context: Pick<ViewContext, 'base' | 'site'>): AlternateView[] {
  return recordFeedLinks(path, context).map((link) => ({ ...link, name }));
}

/** Returns the feeds that follow the whole site, as the head of a page names them. */
export function siteFeedAlternates(context: Place): AlternateView[] {
  return [
    ...feedAlternates(ROUTES.briefingFeed, DATA_WORDS.feeds.newBriefings, context),
    ...feedAlternates(ROUTES.changeFeed, DATA_WORDS.feeds.changesToRecord, context),
  ];
}
