import { changesPath, placePath } from '../../model/addresses/paths.ts';
import { formatDate } from '../../model/library/dates.ts';
import { roundLine, roundName } from '../../model/library/event-line.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import { joinParts } from '../../model/text/join-words.ts';
import { delegationsView } from '../../views/briefing/delegations-view.ts';
import { eventsView } from '../../views/briefing/events-view.ts';
import { meetingTerms, outcomeView } from '../../views/briefing/round-view.ts';
import { textView } from '../../views/parts/text-view.ts';
import { membersViews } from '../../views/process/members-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { changedSince, KIND_WORDS, ROUND_WORD } from '../../words/found-words.ts';
import { PLAIN_WRITER, plainItems } from '../markdown/plain-writer.ts';
import { memberItems } from '../markdown/process-lists.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the search record of a briefing: how it sums the round up, and when, where, how and in what capacities the parties met. */
export function wholeRecord(briefing: Briefing, context: ViewContext): RecordDraft {
  const { id, path, data } = briefing;
  const { result, text } = outcomeView(briefing, context);
  const { round } = eventsView(briefing, context);
  const texts = [...data.inShort.map((sentence) => textView(sentence, id, context)), text, round.text];
  const terms = [result, ...meetingTerms(data, context)].flatMap((term) => term?.label ?? []);
  const took = delegationsView(briefing, context).delegations.map(
    ({ actor, capacities }) => `${actor.name}: ${capacities.map(({ label }) => label).join(', ')}`,
  );
  return {
    url: path,
    content: joinParts([data.summary, ...texts.flatMap((each) => each?.plain ?? []), ...terms, ...took]),
    meta: { title: data.title, briefing: roundName(data), terms: roundTerms(briefing) },
  };
}

/** Returns the names by which readers look for a round: "the August round", the place, the days, each day and the month. */
export function roundTerms({ data: { event } }: Briefing): string {
  const days = [event.first, event.last].filter((day) => day !== undefined);
  const months = days.map((day) => day.slice(0, 7));
  return [...new Set([ROUND_WORD, roundLine(event), ...[...days, ...months].map(formatDate)])].join(', ');
}

/** Returns the search record of a block of words in an analysis. */
export function passageRecord(paragraph: Briefing['body']['paragraphs'][number], briefing: Briefing): RecordDraft {
  const { id, data } = briefing;
  return {
    url: placePath(id, paragraph.id),
    content: paragraph.text,
    meta: { title: paragraph.heading ?? data.title, briefing: roundName(data) },
  };
}

/** Returns the search record of a process: its names, what it is, and its rounds without a briefing. */
export function processRecord({ id, path, data }: ProcessRecord, context: ViewContext): RecordDraft {
  const plain = (text: string) => textView(text, id, context).plain;
  const rounds = data.rounds.map(({ name, text }) => `${name}: ${plain(text)}`);
  return {
    url: path,
    content: joinParts([data.description, ...(data.note ? [plain(data.note)] : []), ...rounds]),
    meta: {
      title: data.name,
      kind: KIND_WORDS.process,
      names: data.otherNames.join(', '),
      ...(data.searchTerms.length > 0 && { terms: data.searchTerms.join(', ') }),
    },
  };
}

/** Returns the search record of what a round changed since the one before it. */
export function changesRecord(briefing: Briefing, context: ViewContext): RecordDraft {
  const { id, data, process, previous, points } = briefing;
  const related = points.filter(({ relations }) => relations.length > 0);
  const members = process ? plainItems(memberItems(membersViews({ ...process, briefings: [briefing] }, context), PLAIN_WRITER)) : '';
  const notes = related.flatMap(({ relations }) => relations.flatMap(({ relation }) => relation.note ?? []));
  return {
    url: changesPath(process?.id ?? '', id),
    content: joinParts([...related.map((point) => point.data.title), ...notes.map((note) => textView(note, id, context).plain), members]),
    meta: { title: changedSince(previous ? roundLine(previous.data.event) : ''), briefing: roundName(data) },
  };
}
