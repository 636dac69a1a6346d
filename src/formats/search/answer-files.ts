import { changesPath, sourceFragment } from '../../model/addresses/paths.ts';
import { roundWords } from '../../model/library/event-line.ts';
import type { ActorRecord, Briefing, Library, TopicRecord } from '../../model/library/records.ts';
import type { AnswerFile, Fact } from '../../model/query/answer-file.ts';
import { MOST_FACTS } from '../../model/query/answer-title.ts';
import { toColumns } from '../../model/query/round-columns.ts';
import type { FactView } from '../../views/answer/fact-view.ts';
import { changeFacts, roundFacts } from '../../views/answer/round-facts.ts';
import { placeMark } from '../../views/parts/cite-view.ts';
import { actorLink } from '../../views/parts/link-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { roundList } from './round-list.ts';

/** The most facts of one sort in the file of an actor or a topic, newest first: one more than a card shows, so that it can say that there are more. */
const MOST = MOST_FACTS + 1;
/** The most facts of each actor on a topic. */
const MOST_OF_EACH = 3;

const made = new WeakMap<Library, Map<string, unknown>>();

/**
 * Returns the files from which questions are answered, by their paths within their folder: the list of rounds, what each round has, and
 * what the newest rounds have on each actor and topic.
 */
export function answerFiles(context: ViewContext): Map<string, unknown> {
  const files = made.get(context.library) ?? makeFiles(context);
  made.set(context.library, files);
  return files;
}

function makeFiles(context: ViewContext): Map<string, unknown> {
  const { briefings, actors, topics } = context.library;
  if (briefings.length === 0) return new Map();
  const facts = new Map(briefings.map((briefing) => [briefing, roundFacts(briefing, context)]));
  const all = [...facts.values()].flat();
  const byActor = groupBy(all, ({ actors }) => actors);
  const byTopic = groupBy(all, ({ topics = [] }) => topics);
  return new Map<string, unknown>([
    ['rounds', toColumns(roundList(context))],
    ...briefings.map((briefing): [string, AnswerFile] => [
      `rounds/${briefing.id}`,
      answerFile(roundSubject(briefing), [...(facts.get(briefing) ?? []), ...changeFacts(briefing, context)], context),
    ]),
    ...Array.from(actors.values())
      .filter(isNamed)
      .map((actor): [string, AnswerFile] => [
        `actors/${actor.id}`,
        answerFile(
          actorSubject(actor),
          newest(byActor.get(actor.id) ?? [], (fact) => sortsOfActor(fact, actor.id)),
          context,
        ),
      ]),
    ...Array.from(topics.values())
      .filter(({ briefings }) => briefings.length > 0)
      .map((topic): [string, AnswerFile] => [
        `topics/${topic.id}`,
        answerFile(topicSubject(topic), newest(byTopic.get(topic.id) ?? [], sortsOnTopic), context),
      ]),
  ]);
}

type Subject = Pick<AnswerFile, 'name' | 'path' | 'changes' | 'since'>;

function actorSubject({ data, path }: ActorRecord): Subject {
  return { name: nameInSentence(data), path };
}

function topicSubject({ data, path }: TopicRecord): Subject {
  return { name: data.name, path };
}

function roundSubject(briefing: Briefing): Subject {
  const { path, process, previous } = briefing;
  const newest = process?.briefings.at(-1);
  return {
    name: roundWords(briefing),
    path,
    ...(process && previous && { changes: changesPath(process.id, briefing.id) }),
    ...(process && newest && newest !== briefing && { since: changesPath(process.id, newest.id) }),
  };
}

/** Tells whether a briefing names an actor, so that questions about it make sense. */
function isNamed({ parts, seats, delegations, points, positions, ties }: ActorRecord): boolean {
  return [parts, seats, delegations, points, positions, ties].some(({ length }) => length > 0);
}

function groupBy(facts: FactView[], keysOf: (fact: FactView) => string[]): Map<string, FactView[]> {
  const groups = new Map<string, FactView[]>();
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}

/** A sort of fact, and how many of it a file has. */
type Sort = [name: string, most: number];

/** Returns the sorts of a fact on an actor: what it is, or the actor’s part in it. */
function sortsOfActor({ on, is, roles }: FactView, actor: string): Sort[] {
  return [[`${on} ${roles?.[actor] ?? is}`, MOST]];
}

/** Returns the sorts of a fact on a topic: what it is, and each actor’s part in it. */
function sortsOnTopic({ on, is, actors, roles = {} }: FactView): Sort[] {
  if (on === 'stance') return [[`${on} ${actors[0]}`, MOST_OF_EACH]];
  return [[`${on} ${is}`, MOST], ...Object.entries(roles).map((role): Sort => [role.join(' '), MOST_OF_EACH])];
}

/** Returns the newest facts of each sort, newest round first. */
function newest(facts: FactView[], sortsOf: (fact: FactView) => Sort[]): FactView[] {
  const counts = new Map<string, number>();
  return facts.filter((fact) => {
    const sorts = sortsOf(fact).filter(([name, most]) => (counts.get(name) ?? 0) < most);
    for (const [name] of sorts) counts.set(name, (counts.get(name) ?? 0) + 1);
    return sorts.length > 0;
  });
}

/** Writes the facts on a subject with its rounds and its sources, each once. */
function answerFile(subject: Subject, views: FactView[], context: ViewContext): AnswerFile {
  const rounds = [...new Set(views.map(({ briefing }) => briefing))];
  const sources = [...new Set(views.flatMap(({ cites }) => cites.map(({ source }) => source)))];
  const facts = views.map(
    ({ briefing, cites, ...fact }): Fact => ({
      ...fact,
      round: rounds.indexOf(briefing),
      cites: citesOf(cites, sources, context),
    }),
  );
  const actors = new Set(views.flatMap((view) => view.actors));
  return {
    ...subject,
    actors: Object.fromEntries(Array.from(actors, (id) => [id, nameInSentence(actorLink(id, context))])),
    rounds: rounds.map((briefing) => ({
      words: roundWords(briefing),
      path: briefing.path,
      ...(briefing.data.notCovered.length > 0 && { leavesOut: true }),
    })),
    sources: sources.flatMap((id) => {
      const source = context.library.sources.get(id);
      return source ? [[source.data.name, source.path] as [string, string]] : [];
    }),
    facts,
  };
}

/** Returns the places that a fact cites, each once. */
function citesOf(cites: FactView['cites'], sources: string[], { library }: ViewContext): Fact['cites'] {
  const places = cites.map((cite): Fact['cites'][number] => {
    const mark = placeMark(cite, library.sources.get(cite.source)?.data.numbering);
    const fragment = sourceFragment(cite);
    const source = sources.indexOf(cite.source);
    return mark !== undefined && fragment !== undefined ? [source, mark, fragment] : [source];
  });
  return [...new Map(places.map((place) => [place.join(' '), place])).values()];
}
