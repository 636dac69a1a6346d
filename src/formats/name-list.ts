import { brotliCompressSync, constants } from 'node:zlib';
import { foldName, meaningful } from '../model/fold-name.ts';
import { type Named, sliceOf, writeHead, writeNamed } from '../model/named.ts';
import type { ActorRecord, Library, Point, TopicRecord } from '../model/records.ts';
import { ACTOR_KINDS, POINT_KINDS } from '../model/vocabulary.ts';
import { eventName } from './event-name.ts';
import { searchVersion } from './search-version.ts';

/** The most that the first slice may weigh, compressed as a host does it on the fly. */
const FIRST_SLICE_BYTES = 2800;
/** The most names in one of the other slices; the full text has them all. */
const SLICE_NAMES = 250;

/** The letters of the kinds, each with the word that readers see. */
const KINDS = {
  ...Object.fromEntries(Object.values(POINT_KINDS).map(({ letter, label }) => [letter, label])),
  ...Object.fromEntries(Object.values(ACTOR_KINDS).map(({ label }) => [label.charAt(0), label])),
  T: 'Topic',
};

/**
 * Makes the list of names in slices, each a text by its file name: "first" has the names that are referred to most, with a line in
 * front that gives the version of the library and whether that is all; the others have the names of which a word begins with two letters.
 */
export function nameSlices(library: Library): Map<string, string> {
  const names = listNames(library);
  const lines = names.map(writeNamed);
  const count = fitting(lines);
  const head = writeHead({ version: searchVersion(library), complete: count === lines.length, kinds: KINDS });
  const slices = new Map([['first', [head, ...lines.slice(0, count)].join('\n')]]);
  if (count === lines.length) return slices;
  for (const [slice, indexes] of byBeginning(names)) slices.set(slice, indexes.map((index) => lines[index]).join('\n'));
  return slices;
}

/** Lists everything that has a name, the most referred to first. */
export function listNames(library: Library): Named[] {
  const cited = new Map<Point, number>();
  for (const briefing of library.briefings) {
    const named = [...briefing.data.positions.map(({ point }) => point), ...linkedPoints(briefing.body.paragraphs)];
    for (const point of briefing.points) cited.set(point, named.filter((id) => id === point.id).length);
  }
  const all: [named: Named, references: number][] = [
    ...Array.from(library.actors.values(), (actor): [Named, number] => [namedActor(actor), referencesTo(actor) + actor.parts.length]),
    ...Array.from(library.topics.values(), (topic): [Named, number] => [namedTopic(topic), referencesTo(topic)]),
    ...Array.from(cited, ([point, count]): [Named, number] => [namedPoint(point), count + 1]),
  ];
  return all.sort(([, a], [, b]) => b - a).map(([named]) => named);
}

function linkedPoints(paragraphs: Library['briefings'][number]['body']['paragraphs']): string[] {
  return paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'points' ? [link.id] : [])));
}

function referencesTo({ points, positions, passages }: ActorRecord | TopicRecord): number {
  return points.length + positions.length + passages.length;
}

function namedActor({ path, data }: ActorRecord): Named {
  const spellings = [...data.spellings, ...data.nativeNames.map(({ name }) => name)];
  const kind = ACTOR_KINDS[data.kind].label;
  return { code: kind.charAt(0), kind, path, name: data.name, label: '', event: '', spellings };
}

function namedTopic({ path, data }: TopicRecord): Named {
  return { code: 'T', kind: KINDS.T, path, name: data.name, label: '', event: '', spellings: data.otherNames };
}

function namedPoint({ path, label, kind, data, briefing }: Point): Named {
  const { letter, label: word } = POINT_KINDS[kind];
  return { code: letter, kind: word, path, name: data.title, label, event: eventName(briefing.data), spellings: [] };
}

/** Gives how many of the lines fit into the first slice. */
function fitting(lines: string[]): number {
  const weigh = (count: number) =>
    brotliCompressSync(lines.slice(0, count).join('\n'), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  let [fits, most] = [0, Math.min(lines.length, 400)];
  while (fits < most) {
    const count = Math.ceil((fits + most) / 2);
    if (weigh(count) <= FIRST_SLICE_BYTES) fits = count;
    else most = count - 1;
  }
  return fits;
}

function byBeginning(names: Named[]): Map<string, number[]> {
  const slices = new Map<string, number[]>();
  for (const [index, { name, spellings }] of names.entries()) {
    const words = [name, ...spellings].flatMap((spelling) => meaningful(foldName(spelling)));
    for (const slice of new Set(words.map(sliceOf))) {
      const slot = slices.get(slice) ?? [];
      if (slot.length < SLICE_NAMES) slot.push(index);
      slices.set(slice, slot);
    }
  }
  return slices;
}
