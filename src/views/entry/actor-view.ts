import type { ActorRecord } from '../../model/library/records.ts';
import { ACTOR_KINDS, type ActorKind } from '../../model/schema/vocabulary.ts';
import { languageName } from '../../model/text/language.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type ActorLink, actorLink, type LinkView, recordLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';

/** An actor as it is named elsewhere. */
interface NamedActor {
  id: string;
  link: LinkView;
  /** The permanent address, absolute. */
  address: string;
  kind: { word: ActorKind; label: string };
}

/** What an actor is: the facts of its file, for its page and every other output. */
export interface ActorView extends NamedActor {
  description: string;
  /** The government or community that it belongs to or speaks for. */
  side?: NamedActor;
  /** Other spellings and names. */
  spellings: string[];
  shortName?: string;
  /** Names that it no longer goes by. */
  formerNames: string[];
  nativeNames: { lang: string; name: string; former: boolean }[];
  /** The members of a coalition, an organisation or a group, and those that it is a member of itself. */
  includes: ActorLink[];
  memberOf: ActorLink[];
}

/** Returns what an actor is. */
export function actorView(actor: ActorRecord, context: ViewContext): ActorView {
  const { description, shortName, spellings, formerNames, nativeNames, members, side } = actor.data;
  const belongsTo = side === undefined ? undefined : context.library.actors.get(side);
  return {
    ...namedActor(actor, context),
    description,
    ...(belongsTo && { side: namedActor(belongsTo, context) }),
    ...(shortName && { shortName }),
    spellings,
    formerNames,
    nativeNames,
    includes: members.map((id) => actorLink(id, context)),
    memberOf: actor.memberOf.map(({ id }) => actorLink(id, context)),
  };
}

function namedActor(actor: ActorRecord, context: ViewContext): NamedActor {
  const { id, path, data } = actor;
  return {
    id,
    link: recordLink(actor, context),
    address: context.absolute(path),
    kind: { word: data.kind, label: ACTOR_KINDS[data.kind].label },
  };
}

/** The names of an actor in one other language: those that it goes by, or those that it no longer does. */
export interface NativeNamesView {
  /** The code of the language (BCP 47). */
  lang: string;
  /** What the names are, such as "In Arabic:". */
  words: string;
  names: string;
}

const ARABIC = /\p{sc=Arab}/u;

/** Returns the names in other languages: each language once, and once more for former names. */
export function nativeNamesViews(names: ActorView['nativeNames']): NativeNamesView[] {
  const groups = Map.groupBy(names, ({ lang, former }) => `${lang} ${former}`);
  return Array.from(groups.values()).flatMap((each) => {
    const [first] = each;
    if (!first) return [];
    const language = languageName(first.lang);
    return {
      lang: first.lang,
      words: first.former ? ENTRY_WORDS.formerlyInLanguage(language) : ENTRY_WORDS.inLanguage(language),
      names: each.map(({ name }) => name).join(ARABIC.test(first.name) ? '، ' : ', '),
    };
  });
}
