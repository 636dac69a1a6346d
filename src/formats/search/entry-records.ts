import type { ActorRecord, PageRecord, TopicRecord } from '../../model/library/records.ts';
import { otherNamesOf } from '../../model/names/actor-names.ts';
import { joinParts } from '../../model/text/join-words.ts';
import { actorView } from '../../views/entry/actor-view.ts';
import { topicView } from '../../views/entry/topic-page.ts';
import { textView } from '../../views/parts/text-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the search record of an actor: its names, what it is, the offices that it holds and the parts that it plays. */
export function actorRecord(actor: ActorRecord, context: ViewContext): RecordDraft {
  const { path, data, offices, parts } = actor;
  const { link, kind, description } = actorView(actor, context);
  const names = otherNamesOf(data);
  const part = ({ briefing, part: { part } }: ActorRecord['parts'][number]) => textView(part, briefing.id, context).plain;
  return {
    url: path,
    content: joinParts([description, ...offices.map(({ office }) => office.office), ...parts.map(part)]),
    meta: { title: link.name, kind: kind.label, names: names.join(', '), ...nameInOneWord([link.name, ...names]) },
  };
}

/** Returns the search record of a topic: its names and what it covers. */
export function topicRecord(topic: TopicRecord, context: ViewContext): RecordDraft {
  const { link, kind, definition, otherNames } = topicView(topic, context);
  const { searchTerms, nativeNames } = topic.data;
  const names = [...otherNames, ...nativeNames.map((each) => each.name)];
  return {
    url: topic.path,
    content: definition,
    meta: {
      title: link.name,
      kind,
      names: names.join(', '),
      ...(searchTerms.length > 0 && { terms: searchTerms.join(', ') }),
      ...nameInOneWord([link.name, ...names]),
    },
  };
}

/** Marks names of one word, so that "Türkiye" finds Türkiye before the tensions between Israel and Türkiye. */
function nameInOneWord(names: string[]): { alone?: string } {
  const alone = names.filter((name) => !/\s/.test(name));
  return alone.length > 0 ? { alone: alone.join(', ') } : {};
}

/** Returns the search record of a page of the publication: its description and its text. */
export function pageRecord({ path, data: { title, label, description }, body }: PageRecord): RecordDraft {
  return {
    url: path,
    content: joinParts([description, ...body.paragraphs.map(({ text }) => text)]),
    meta: { title, ...(label && label !== title && { terms: label }) },
  };
}
