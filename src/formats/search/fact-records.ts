import { entryPath, placePath } from '../../model/addresses/paths.ts';
import { roundName } from '../../model/library/event-line.ts';
import { hubPages } from '../../model/library/hub-pages.ts';
import { itemFragments, officeFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Delegation, Happening, NotCovered, Office, Position, Tie } from '../../model/schema/briefing.ts';
import { delegationView } from '../../views/briefing/delegations-view.ts';
import { eventView } from '../../views/briefing/events-view.ts';
import { officeView } from '../../views/briefing/part-view.ts';
import { stanceView } from '../../views/briefing/positions-view.ts';
import { tieView } from '../../views/briefing/ties-view.ts';
import { actorLink, topicLink } from '../../views/parts/link-view.ts';
import { textView } from '../../views/parts/text-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { delegationOf, KIND_WORDS } from '../../words/found-words.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { TALKS_WORDS } from '../../words/talks-words.ts';
import { delegationItems, eventItems, officeItems, positionItems, tieItems } from '../markdown/fact-lists.ts';
import { PLAIN_WRITER, plainItems } from '../markdown/plain-writer.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the search record of a delegation: in what capacity it took part, who sat in it, who came and who left. */
export function delegationRecord(delegation: Delegation, briefing: Briefing, context: ViewContext): RecordDraft {
  const view = delegationView(delegation, briefing, context);
  const nobody = { title: '', parts: [] };
  const items = delegationItems({ delegations: [view], beside: nobody, absent: nobody, others: [] }, PLAIN_WRITER);
  return factRecord('delegation', delegation, briefing, { title: delegationOf(nameInSentence(view.actor)), content: plainItems(items) });
}

/** Returns the search record of where a party stands on a topic. */
export function positionRecord(position: Position, briefing: Briefing, context: ViewContext): RecordDraft {
  const [party, topic] = [actorLink(position.party, context), topicLink(position.topic, context)];
  const stance = stanceView(position, briefing, context);
  const rows = [{ topic, cells: [{ party, stance }] }];
  const items = positionItems({ parties: [], rows, silent: [], csv: topic }, PLAIN_WRITER);
  const title = [party.name, topic.name, ...(stance.inWords ? [] : [stance.stance.label])].join(', ');
  return factRecord('position', position, briefing, { title, content: plainItems(items) });
}

/** Returns the search record of a relationship between two actors. */
export function tieRecord(tie: Tie, briefing: Briefing, context: ViewContext): RecordDraft {
  const view = tieView({ briefing, tie }, context);
  const title = [view.from.name, view.words, view.to.name].join(' ');
  return factRecord('relationship', tie, briefing, { title, content: plainItems(tieItems([view], PLAIN_WRITER)) });
}

/** Returns the search record of something that happened, or is expected. */
export function eventRecord(event: Happening, briefing: Briefing, context: ViewContext): RecordDraft {
  const view = eventView(event, briefing, context);
  const content = plainItems(eventItems({ events: [view] }, PLAIN_WRITER));
  return factRecord('event', event, briefing, { title: view.title.plain, content });
}

/** Returns the search record of what the sources report and the briefing leaves to others. */
export function notCoveredRecord(item: NotCovered, briefing: Briefing, context: ViewContext): RecordDraft {
  const content = textView(item.text, briefing.id, context).plain;
  return factRecord('not-covered', item, briefing, { title: TALKS_WORDS.notCovered.title, content });
}

/** Returns the search record of an office that an actor holds, which leads to the actor’s page. */
export function officeRecord(office: Office, briefing: Briefing, context: ViewContext): RecordDraft {
  const holder = context.library.actors.get(office.actor);
  const page = holder && hubPages(holder).find(({ record }) => record.offices.some((each) => each.office === office));
  const fragment = page ? `#${officeFragments(page.record).get(office)}` : '';
  const content = plainItems(officeItems([officeView(office, context)], PLAIN_WRITER));
  return {
    ...factRecord('office', office, briefing, { title: content, content }),
    url: `${page?.path ?? entryPath('actors', office.actor)}${fragment}`,
  };
}

function factRecord(
  kind: keyof typeof KIND_WORDS,
  fact: object,
  briefing: Briefing,
  { title, content }: { title: string; content: string },
): RecordDraft {
  return {
    url: placePath(briefing.id, itemFragments(briefing.data).get(fact) ?? ''),
    content,
    meta: { title, kind: KIND_WORDS[kind], briefing: roundName(briefing.data) },
  };
}
