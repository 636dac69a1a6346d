import { plainWords } from '../../markdown/plain-words.ts';
import { concernedActors, topicsOf } from '../../model/backlinks.ts';
import { placePath } from '../../model/paths.ts';
import type { ActorRecord, Briefing, Library, Point, TopicRecord } from '../../model/records.ts';
import { ACTOR_KINDS, ATTRIBUTIONS, POINT_KINDS } from '../../model/vocabulary.ts';
import { eventName } from './event-name.ts';
import { foldRecord } from './fold-record.ts';

/** One thing that a search can find: a point, an actor, a topic, a briefing or a paragraph of its analysis. */
export interface SearchRecord {
  /** The address from the root of the site. */
  url: string;
  /** The text that is searched, in folded letters. */
  content: string;
  /** The text that is quoted, where that is another. */
  written?: string;
  /** What the result shows, and other spellings. */
  meta: Record<string, string>;
  /** What results can be narrowed by; ids for actors, topics and briefings. */
  filters: Record<string, string[]>;
}

/** Makes the search records of a briefing: its points, the briefing itself and the paragraphs of its analysis. */
export function briefingRecords(briefing: Briefing, library: Library): SearchRecord[] {
  return [
    ...briefing.points.map((point) => pointRecord(point, library)),
    wholeRecord(briefing),
    ...briefing.body.paragraphs.map((paragraph) => passageRecord(paragraph, briefing)),
  ].map(foldRecord);
}

/** Makes the search records of the actors and the topics. */
export function entryRecords({ actors, topics }: Library): SearchRecord[] {
  return [...Array.from(actors.values(), actorRecord), ...Array.from(topics.values(), topicRecord)].map(foldRecord);
}

function pointRecord(point: Point, library: Library): SearchRecord {
  const { briefing, data, kind, label } = point;
  const wordings = data.wordings.flatMap((wording) =>
    'quote' in wording ? wording.quote : 'paraphrase' in wording ? wording.paraphrase : [],
  );
  const topics = data.topics.flatMap((id) => library.topics.get(id)?.data ?? []);
  return {
    url: point.path,
    content: [data.text, ...wordings, ...data.notes].map(plainWords).join(' '),
    meta: {
      title: data.title,
      label,
      kind: POINT_KINDS[kind].label,
      briefing: eventName(briefing.data),
      parties: point.parties.map((id) => library.actors.get(id)?.data.name ?? id).join(', '),
      attribution: ATTRIBUTIONS[data.attribution].label,
      topics: topics.flatMap(({ name, otherNames }) => [name, ...otherNames]).join(', '),
    },
    filters: {
      kind: [kind],
      briefing: [briefing.id],
      actor: actorsNamed(point),
      topic: data.topics,
      attribution: [data.attribution],
      certainty: [data.certainty],
    },
  };
}

function actorsNamed(point: Point): string[] {
  const linked = Array.from(point.data.text.matchAll(/\]\(actor:([a-z0-9-]+)\)/g), ([, id = '']) => id);
  return [...new Set([...concernedActors(point), ...linked])];
}

function wholeRecord(briefing: Briefing): SearchRecord {
  const { id, data } = briefing;
  return {
    url: briefing.path,
    content: data.summary,
    meta: { title: data.title, briefing: eventName(data) },
    filters: { kind: ['briefing'], briefing: [id], actor: data.actors.map(({ actor }) => actor), topic: [...topicsOf(briefing)] },
  };
}

function passageRecord(paragraph: Briefing['body']['paragraphs'][number], { id, data }: Briefing): SearchRecord {
  const named = (collection: string) => [...new Set(paragraph.mentions.flatMap(({ link }) => (link.to === collection ? [link.id] : [])))];
  return {
    url: placePath(id, paragraph.id),
    content: paragraph.text,
    meta: { title: paragraph.heading ?? data.title, briefing: eventName(data) },
    filters: { kind: ['passage'], briefing: [id], actor: named('actors'), topic: named('topics') },
  };
}

function actorRecord({ id, data, path, offices, parts }: ActorRecord): SearchRecord {
  const names = [...data.spellings, ...data.nativeNames.map(({ name }) => name)];
  return {
    url: path,
    content: [data.description, ...offices.map(({ office }) => office.office), ...parts.map(({ part }) => plainWords(part.part))].join(' '),
    meta: { title: data.name, kind: ACTOR_KINDS[data.kind].label, names: names.join(', '), ...nameInOneWord([data.name, ...names]) },
    filters: { kind: ['actor'], actor: [id] },
  };
}

function topicRecord({ id, data, path }: TopicRecord): SearchRecord {
  return {
    url: path,
    content: data.definition,
    meta: { title: data.name, kind: 'Topic', names: data.otherNames.join(', '), ...nameInOneWord([data.name, ...data.otherNames]) },
    filters: { kind: ['topic'], topic: [id] },
  };
}

/** Sets apart the names of one word, so that "Türkiye" leads to Türkiye before the tensions between Israel and Türkiye. */
function nameInOneWord(names: string[]): { alone?: string } {
  const alone = names.filter((name) => !/\s/.test(name));
  return alone.length > 0 ? { alone: alone.join(', ') } : {};
}
