import type { ActorRecord } from '../../model/library/records.ts';
import { ACTOR_KINDS, type ActorKind } from '../../model/schema/vocabulary.ts';
import { languageName } from '../../model/text/language.ts';
import { actorLink, type LinkView, recordLink } from '../parts/link-view.ts';
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
  /** The members of a coalition, an organisation or a group. */
  includes: LinkView[];
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

/** The names of an actor in one other language. */
export interface NativeNamesView {
  /** The code of the language (BCP 47). */
  lang: string;
  /** The name of the language. */
  language: string;
  names: string;
}

const ARABIC = /\p{sc=Arab}/u;

/** Returns the names in other languages, each language once. */
export function nativeNamesViews(names: ActorView['nativeNames']): NativeNamesView[] {
  const byLanguage = Map.groupBy(names, ({ lang }) => lang);
  return Array.from(byLanguage, ([lang, each]) => ({
    lang,
    language: languageName(lang),
    names: each.map(({ name, former }) => (former ? `${name} (former name)` : name)).join(ARABIC.test(each[0]?.name ?? '') ? '، ' : ', '),
  }));
}
