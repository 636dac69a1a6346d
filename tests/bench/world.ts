import type { z } from 'zod';
import type { actorSchema } from '../../src/model/schema/actor.ts';
import type { sourceSchema } from '../../src/model/schema/source.ts';
import type { topicSchema } from '../../src/model/schema/topic.ts';
import { capital, Prose } from './prose.ts';
import { Random } from './random.ts';
import { BODIES } from './words.ts';

/** An entry that is not yet written to a file. */
export interface Made<T> {
  id: string;
  data: T;
}

/** Who and what the briefings of a generated library are about, with the chance and the prose that they are made with. */
export interface World {
  random: Random;
  prose: Prose;
  governments: Made<z.input<typeof actorSchema>>[];
  actors: Made<z.input<typeof actorSchema>>[];
  topics: Made<z.input<typeof topicSchema>>[];
  sources: Made<z.input<typeof sourceSchema>>[];
}

/** Makes the actors, topics and sources for this many briefings. */
export function makeWorld(briefings: number, seed: number): World {
  const random = new Random(seed);
  const prose = new Prose(random, 2000 + 12 * briefings);
  const actorCount = Math.max(40, Math.floor(briefings / 5));
  const places = prose.names(Math.ceil(actorCount / 4));
  const governments = places.map((name) => named({ name, kind: 'government' as const, description: `Holds ${prose.thing()}.` }));
  const others = prose.names(actorCount - places.length).map((name, index) => {
    const side = random.pickSkewed(governments).id;
    return index % 3 === 0
      ? named({
          name: `${random.pick(places)} ${name} ${random.pick(BODIES)}`,
          kind: 'institution' as const,
          side,
          description: `Runs ${prose.thing()}.`,
        })
      : named({
          name: `${random.pick(names)} ${name}`,
          kind: 'person' as const,
          side,
          spellings: [name.replace(/a/, 'e')],
          description: `Speaks for ${prose.thing()}.`,
        });
  });
  return {
    random,
    prose,
    governments,
    actors: [...governments, ...others],
    topics: makeTopics(briefings, places, random, prose),
    sources: makeSources(briefings),
  };
}

function makeTopics(briefings: number, places: string[], random: Random, prose: Prose): World['topics'] {
  const topics = new Map<string, World['topics'][number]>();
  while (topics.size < Math.max(30, Math.floor(briefings / 8))) {
    const name = capital(`${prose.matter()} of ${random.pick(places)}`);
    const topic = named({ name, otherNames: [prose.matter()], definition: `Whether ${prose.thing()} is part of ${prose.thing()}.` });
    topics.set(topic.id, topic);
  }
  return [...topics.values()];
}

function named<T extends { name: string }>(data: T): Made<T> {
  return { id: data.name.toLowerCase().replaceAll(' ', '-'), data };
}

const names = [
  'Adel',
  'Boris',
  'Clara',
  'Dina',
  'Emil',
  'Farid',
  'Greta',
  'Hanna',
  'Ivo',
  'Jonas',
  'Karim',
  'Lena',
  'Mira',
  'Nadia',
  'Omar',
];

/** Makes the article that each briefing is drawn from, and a report for every ten of them. */
function makeSources(briefings: number): World['sources'] {
  const numbers = Array.from({ length: briefings }, (_, index) => index + 1);
  return [
    ...numbers.map((number) => source(articleOf(number), dayOf(number), 'analysis', 'The Gazette', 40)),
    ...new Set(numbers.map(reportOf)).values().map((id, index) => source(id, dayOf(1 + index * 10), 'news-report', 'The Wire', 20)),
  ];
}

/** Returns the id of the article that the briefing of this number is drawn from. */
export function articleOf(number: number): string {
  return `gazette-analysis-${number}`;
}

/** Returns the id of the report that the briefing of this number lists, as the nine beside it do. */
export function reportOf(number: number): string {
  return `wire-report-${Math.ceil(number / 10)}`;
}

/** Returns the day of the briefing of this number. */
export function dayOf(number: number): string {
  return new Date(Date.UTC(2016, 0, 1 + Math.floor((number - 1) * 3.6))).toISOString().slice(0, 10);
}

function source(
  id: string,
  published: string,
  kind: 'analysis' | 'news-report',
  publisher: string,
  paragraphs: number,
): World['sources'][number] {
  const name = capital(id.replaceAll('-', ' '));
  return { id, data: { name, kind, publisher, published, address: `https://example.org/${id}`, paragraphs } };
}
