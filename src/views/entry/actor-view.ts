import type { ActorRecord } from '../../model/records.ts';
import { ACTOR_KINDS, type ActorKind } from '../../model/vocabulary.ts';
import { type LinkView, recordLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';

/** An actor as others name it. */
interface NamedActor {
  id: string;
  link: LinkView;
  /** The permanent address, absolute. */
  address: string;
  kind: { word: ActorKind; label: string };
}

/** What an actor is: the facts of its own file, for its page and every other output. */
export interface ActorView extends NamedActor {
  description: string;
  /** The government or community that it belongs to or speaks for. */
  side?: NamedActor;
  /** Other spellings and names. */
  spellings: string[];
  nativeNames: { lang: string; name: string }[];
}

/** Returns what an actor is. */
export function actorView(actor: ActorRecord, context: ViewContext): ActorView {
  const { description, spellings, nativeNames, side } = actor.data;
  const belongsTo = side === undefined ? undefined : context.library.actors.get(side);
  return {
    ...namedActor(actor, context),
    description,
    ...(belongsTo && { side: namedActor(belongsTo, context) }),
    spellings,
    nativeNames,
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
