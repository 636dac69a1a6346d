import { plainWords } from '../markdown/render-inline.ts';
import { concernedActors, topicsOf } from '../model/backlinks.ts';
import { placePath } from '../model/paths.ts';
import type { Briefing, Library, Point } from '../model/records.ts';
import { ACTOR_KINDS, ATTRIBUTIONS, POINT_KINDS } from '../model/vocabulary.ts';

/** One thing that a search can find: a point, an actor, a topic, a briefing or a paragraph of its analysis. */
export interface SearchRecord {
  /** The address from the root of the site. */
  url: string;
  /** The text that is searched and quoted. */
  content: string;
  /** What the result shows, and other spellings. */
  meta: Record<string, string>;
  /** What results can be narrowed by; ids for actors, topics and briefings. */
  filters: Record<string, string[]>;
}

/** Makes the search records of the whole library. */
export function searchRecords(library: Library): SearchRecord[] {
  return [
    ...library.briefings.flatMap((briefing) => [
      ...briefing.points.map((point) => pointRecord(point, library)),
      briefingRecord(briefing),
      ...passageRecords(briefing),
    ]),
    ...actorRecords(library),
    ...topicRecords(library),
  ];
}

function pointRecord(point: Point, library: Library): SearchRecord {
  const { briefing, data, kind, label } = point;
  const quotes = data.wordings.flatMap((wording) => ('quote' in wording ? [wording.quote] : []));
  const names = point.parties.map((id) => library.actors.get(id)?.data.name ?? id);
  const topics = data.topics.flatMap((id) => library.topics.get(id)?.data ?? []);
  return {
    url: point.path,
    content: [plainWords(data.text), ...quotes, ...data.notes.map(plainWords)].join(' '),
    meta: {
      title: data.title,
      label,
      kind: POINT_KINDS[kind].label,
      briefing: briefing.data.event.name,
      parties: names.join(', '),
      attribution: ATTRIBUTIONS[data.attribution].label,
      names: topics.flatMap(({ name, otherNames }) => [name, ...otherNames]).join(', '),
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

function briefingRecord(briefing: Briefing): SearchRecord {
  const { id, data } = briefing;
  return {
    url: briefing.path,
    content: data.summary,
    meta: { title: data.title, kind: 'Briefing', briefing: data.event.name },
    filters: { kind: ['briefing'], briefing: [id], actor: data.actors.map(({ actor }) => actor), topic: [...topicsOf(briefing)] },
  };
}

function passageRecords({ id, data, body }: Briefing): SearchRecord[] {
  return body.paragraphs.map((paragraph) => {
    const named = (collection: string) => [...new Set(paragraph.mentions.flatMap(({ link }) => (link.to === collection ? [link.id] : [])))];
    return {
      url: placePath(id, paragraph.id),
      content: paragraph.text,
      meta: { title: paragraph.heading ?? data.title, kind: 'Passage', briefing: data.event.name },
      filters: { kind: ['passage'], briefing: [id], actor: named('actors'), topic: named('topics') },
    };
  });
}

function actorRecords({ actors }: Library): SearchRecord[] {
  return Array.from(actors.values(), ({ id, data, path, offices, parts }) => ({
    url: path,
    content: [data.description, ...offices.map(({ office }) => office.office), ...parts.map(({ part }) => plainWords(part.part))].join(' '),
    meta: { title: data.name, kind: ACTOR_KINDS[data.kind].label, names: data.spellings.join(', ') },
    filters: { kind: ['actor'], actor: [id] },
  }));
}

function topicRecords({ topics }: Library): SearchRecord[] {
  return Array.from(topics.values(), ({ id, data, path }) => ({
    url: path,
    content: data.definition,
    meta: { title: data.name, kind: 'Topic', names: data.otherNames.join(', ') },
    filters: { kind: ['topic'], topic: [id] },
  }));
}
