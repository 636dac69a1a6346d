import { ROUTES } from '../../model/addresses/routes.ts';
import { otherNamesOf } from '../../model/names/actor-names.ts';
import type { ActorView } from '../../views/entry/actor-view.ts';
import type { SourcePage } from '../../views/entry/source-page.ts';
import type { TopicView } from '../../views/entry/topic-page.ts';
import type { Publication } from '../../views/view-context.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { actorThing, actorThings, CONTEXT, sourceThing, type Thing, topicThing } from './things.ts';

/** Describes an actor: a Person, a GovernmentOrganization or an Organization, with its side and its members. */
export function actorJsonLd(actor: ActorView): Thing {
  const { kind, link, address, description } = actor;
  // A community is no organisation, and only an organisation has members in schema.org.
  const groups = actor.memberOf.filter((group) => group.kind !== 'community' && group.kind !== 'person');
  const isMember = groups.length > 0 && kind.word !== 'community';
  const hasMembers = actor.includes.length > 0 && kind.word !== 'community' && kind.word !== 'person';
  const side = actor.side && actorThing(actor.side.kind.word, actor.side.link.name, actor.side.address);
  return {
    ...CONTEXT,
    ...actorThing(kind.word, link.name, address),
    url: address,
    description,
    ...alternateNames(otherNamesOf(actor)),
    ...(isMember && { memberOf: actorThings(groups, address) }),
    ...(hasMembers && {
      member: actorThings(
        actor.includes.filter((member) => member.kind !== 'community'),
        address,
      ),
    }),
    ...(side && kind.word === 'person' && { affiliation: side }),
    ...(side && (kind.word === 'institution' || kind.word === 'government') && { parentOrganization: side }),
  };
}

/** Describes a topic as a DefinedTerm of the set of topics. */
export function topicJsonLd({ link, address, definition, otherNames }: TopicView, { name, absolute }: Publication): Thing {
  return {
    ...CONTEXT,
    ...topicThing(link.name, address),
    url: address,
    description: definition,
    ...alternateNames(otherNames),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': absolute(ROUTES.topics), name: DATA_WORDS.topicsOf(name) },
  };
}

/** Describes the page of a source, which is about the document that was published elsewhere. */
export function sourceJsonLd({ page, source }: Pick<SourcePage, 'page' | 'source'>, { absolute }: Publication): Thing {
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    url: page.address,
    mainEntity: sourceThing(source, absolute('/')),
  };
}

function alternateNames(others: string[]) {
  return others.length > 0 && { alternateName: others };
}
