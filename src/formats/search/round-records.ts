import { changesPath } from '../../model/addresses/paths.ts';
import { listedYear } from '../../model/library/dates.ts';
import { roundLine, roundName } from '../../model/library/event-line.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import { textView } from '../../views/parts/text-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { changedSince, KIND_WORDS, ROUND_WORD } from '../../words/found-words.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the filters by which everything in a round is found: its briefing, its year and its process. */
export function roundFilters({ id, data, process }: Briefing): Record<string, string[]> {
  return { briefing: [id], year: [listedYear(data)], ...(process && { process: [process.id] }) };
}

/** Returns what a round is looked for by: "the August round", the place, the days. */
export function roundTerms({ data: { event } }: Briefing): string {
  return `${ROUND_WORD}, ${roundLine(event)}`;
}

/** Returns the search record of a process: its names, what it is, and its rounds without a briefing. */
export function processRecord({ id, path, data, briefings }: ProcessRecord, context: ViewContext): RecordDraft {
  const plain = (text: string) => textView(text, id, context).plain;
  const rounds = data.rounds.map(({ name, text }) => `${name}: ${plain(text)}`);
  const years = new Set(briefings.map((briefing) => listedYear(briefing.data)));
  return {
    url: path,
    content: [data.description, ...(data.note ? [plain(data.note)] : []), ...rounds].join(' '),
    meta: {
      title: data.name,
      kind: KIND_WORDS.process,
      names: data.otherNames.join(', '),
      ...(data.searchTerms.length > 0 && { terms: data.searchTerms.join(', ') }),
    },
    filters: { kind: ['process'], process: [id], year: [...years] },
  };
}

/** Returns the search record of what a round changed since the one before it. */
export function changesRecord(briefing: Briefing, context: ViewContext): RecordDraft {
  const { id, data, process, previous, points } = briefing;
  const related = points.filter(({ relations }) => relations.length > 0);
  const notes = related.flatMap(({ relations }) => relations.flatMap(({ relation }) => relation.note ?? []));
  return {
    url: changesPath(process?.id ?? '', id),
    content: [...related.map((point) => point.data.title), ...notes.map((note) => textView(note, id, context).plain)].join('. '),
    meta: { title: changedSince(previous ? roundLine(previous.data.event) : ''), briefing: roundName(data) },
    filters: { kind: ['changes'], ...roundFilters(briefing) },
  };
}
