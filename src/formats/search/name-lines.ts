import { changesPath, placePath } from '../../model/addresses/paths.ts';
import { roundLine, roundName } from '../../model/library/event-line.ts';
import { weightOf } from '../../model/library/index-pages.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import { kindLabel } from '../../model/library/kind-label.ts';
import type { ActorRecord, Briefing, Library, Point, ProcessRecord, SourceRecord, TopicRecord } from '../../model/library/records.ts';
import { otherNamesOf } from '../../model/names/actor-names.ts';
import type { Named } from '../../model/names/named.ts';
import { hiddenNames, titlesOf } from '../../model/names/search-spellings.ts';
import { SOURCE_KINDS } from '../../model/schema/source-vocabulary.ts';
import { ACTOR_KINDS } from '../../model/schema/vocabulary.ts';
import type { RecordKind } from '../../model/search/record-id.ts';
import { recordNumber } from '../../model/search/recorded-things.ts';
import { isUnspaced } from '../../model/text/fold-letters.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { changedSince, delegationOf, KIND_WORDS, ROUND_WORD } from '../../words/found-words.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { PLACE_WORDS } from '../../words/place-words.ts';
import { outletNames, sourceNames } from './source-record.ts';

/** Something with a name, its spellings and titles that are found only by their beginnings, and how often it is mentioned. */
export interface NameLine {
  named: Named;
  hidden: string[];
  titles: string[];
  weight: number;
}

/** Readers look for a round more often than for its points, and less often for a source or what a briefing lists. */
const WEIGHTS = { round: 10, changes: 1, source: 0.5, delegation: 0.4 };

/** Lists everything with a name, most mentioned first. */
export function nameLines(library: Library): NameLine[] {
  const { actors, topics, processes, sources, briefings } = library;
  const all = [
    ...Array.from(processes.values(), (process) => lineOfProcess(process, library)),
    ...Array.from(actors.values(), (actor) => lineOfActor(actor, library)),
    ...Array.from(topics.values(), (topic) => lineOfTopic(topic, library)),
    ...briefings.flatMap((briefing) => [
      ...linesOfRound(briefing, library),
      ...linesOfPoints(briefing, library),
      ...linesOfDelegations(briefing, library),
    ]),
    ...Array.from(sources.values(), (source) => lineOfSource(source, library)),
  ];
  return all.sort((a, b) => b.weight - a.weight);
}

/** Lists everything with a name, with every spelling that the search knows, most mentioned first. */
export function listNames(library: Library): Named[] {
  return nameLines(library).map(({ named, hidden, titles }) => ({
    ...named,
    spellings: [...named.spellings, ...hidden],
    ...(titles.length > 0 && { titles }),
  }));
}

/** Makes a line of the list; without an event, for what belongs to no round. */
function line(
  library: Library,
  [kind, thing]: [RecordKind, object],
  named: Partial<Named> & Pick<Named, 'kind' | 'path' | 'name'>,
  weight: number,
): NameLine {
  const record = { kind, number: recordNumber(kind, thing, library) };
  return { named: { label: '', event: '', spellings: [], ...named, record }, hidden: [], titles: [], weight };
}

function lineOfProcess(process: ProcessRecord, library: Library): NameLine {
  const { path, data, briefings } = process;
  const named = { kind: KIND_WORDS.process, path, name: data.name, spellings: data.otherNames };
  const briefed = new Set(briefings.flatMap((briefing) => briefing.data.event.places));
  const rounds = data.rounds.flatMap(({ name, places }) => [name, ...inEveryLanguage(places.filter((place) => !briefed.has(place)))]);
  return { ...line(library, ['process', process], named, briefings.length * WEIGHTS.round), titles: [...data.searchTerms, ...rounds] };
}

/** Returns the names of places in every language that has a word for them. */
function inEveryLanguage(places: string[]): string[] {
  return places.flatMap((place) => [place, ...(PLACE_WORDS.get(place) ?? [])]);
}

function lineOfActor(actor: ActorRecord, library: Library): NameLine {
  const { path, data, parts } = actor;
  const named = { kind: ACTOR_KINDS[data.kind].label, path, name: data.name, spellings: otherNamesOf({ ...data, nativeNames: [] }) };
  const native = namesIn(data, data.kind === 'person');
  return {
    ...line(library, ['actor', actor], named, weightOf(actor) + parts.length),
    ...native,
    titles: [...native.titles, ...hiddenNames(actor), ...titlesOf(actor, library)],
  };
}

/**
 * Returns the names in other languages: too many for the first slice, and each rarely used. A person is called by a word of
 * the name; those of other names are no names in English, unless their script has no spaces: then a name may be asked for by any part of it.
 */
function namesIn({ nativeNames }: Pick<TopicRecord['data'], 'nativeNames'>, isPerson: boolean): Pick<NameLine, 'hidden' | 'titles'> {
  const names = nativeNames.map(({ name }) => name);
  const isInParts = (name: string) => isPerson || isUnspaced(name);
  return { hidden: names.filter(isInParts), titles: names.filter((name) => !isInParts(name)) };
}

function lineOfTopic(topic: TopicRecord, library: Library): NameLine {
  const { path, data } = topic;
  const { name, otherNames: spellings, searchTerms: terms } = data;
  const named = { kind: ENTRY_WORDS.topic, path, name, spellings, ...(terms.length > 0 && { terms }) };
  return { ...line(library, ['topic', topic], named, weightOf(topic)), ...namesIn(data, false) };
}

function lineOfSource(source: SourceRecord, library: Library): NameLine {
  const { path, data } = source;
  const kind = SOURCE_KINDS[data.kind].label;
  const named = { kind, path, name: data.title ?? data.name, spellings: sourceNames(source), ...(data.after && { terms: [data.after] }) };
  // Readers ask for "the joint statement"; news reports are too many for their kind to be a name.
  const kinds = data.kind === 'news-report' ? [] : [kind];
  return { ...line(library, ['source', source], named, WEIGHTS.source), titles: [...kinds, ...outletNames(source)] };
}

function linesOfRound(briefing: Briefing, library: Library): NameLine[] {
  const { id, path, data, process, previous } = briefing;
  const event = roundName(data);
  const titles = inEveryLanguage(data.event.places);
  const named = { kind: ROUND_WORD, path, name: data.title, event };
  const round = { ...line(library, ['briefing', briefing], named, WEIGHTS.round), titles };
  if (!process || !previous) return [round];
  const name = changedSince(roundLine(previous.data.event));
  const changes = { kind: KIND_WORDS.changes, path: changesPath(process.id, id), name, event };
  return [round, line(library, ['changes', briefing], changes, WEIGHTS.changes)];
}

function linesOfPoints({ data, body, points }: Briefing, library: Library): NameLine[] {
  const links = body.paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'points' ? [link.id] : [])));
  const cited = [...data.positions.map(({ point }) => point), ...links];
  return points.map((point) => line(library, ['point', point], namedPoint(point), 1 + cited.filter((id) => id === point.id).length));
}

function namedPoint(point: Point) {
  const { path, label, data, briefing } = point;
  return { kind: kindLabel(point), path, name: data.title, label, event: roundName(briefing.data) };
}

function linesOfDelegations({ id, data }: Briefing, library: Library): NameLine[] {
  const fragments = itemFragments(data);
  return data.delegations.map((each) => {
    const { name, takesArticle = false } = library.actors.get(each.actor)?.data ?? { name: each.actor };
    const title = delegationOf(nameInSentence({ name, takesArticle }));
    const path = placePath(id, fragments.get(each) ?? '');
    return line(
      library,
      ['delegation', each],
      { kind: KIND_WORDS.delegation, path, name: title, event: roundName(data) },
      WEIGHTS.delegation,
    );
  });
}
