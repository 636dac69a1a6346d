import { changesPath } from '../../model/addresses/paths.ts';
import { roundLine, roundName } from '../../model/library/event-line.ts';
import { weightOf } from '../../model/library/index-pages.ts';
import { kindLabel } from '../../model/library/kind-label.ts';
import type { ActorRecord, Briefing, Library, Point, ProcessRecord, TopicRecord } from '../../model/library/records.ts';
import { otherNamesOf } from '../../model/names/actor-names.ts';
import { formatNamed, type Named, sliceOf, writeHead } from '../../model/names/named.ts';
import { AGREEMENTS } from '../../model/schema/talks-vocabulary.ts';
import { ACTOR_KINDS, POINT_KINDS } from '../../model/schema/vocabulary.ts';
import type { RecordId, RecordKind } from '../../model/search/record-id.ts';
import { recordNumber } from '../../model/search/recorded-things.ts';
import { queryTerms } from '../../model/text/fold-name.ts';
import { isUnspaced } from '../../model/text/fold-text.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { changedSince, KIND_WORDS, ROUND_WORD } from '../../words/found-words.ts';
import { searchVersion } from './search-shards.ts';

type Ranked = [named: Named, references: number];

/** Lists everything with a name, most mentioned first. */
export function listNames(library: Library): Named[] {
  const { actors, topics, processes, briefings } = library;
  const all = [
    ...Array.from(
      processes.values(),
      (process): Ranked => [
        { ...namedMatter(KIND_WORDS.process, process), record: recordOf('process', process, library) },
        process.briefings.length * ROUND_WEIGHT,
      ],
    ),
    ...Array.from(
      actors.values(),
      (actor): Ranked => [{ ...namedActor(actor), record: recordOf('actor', actor, library) }, weightOf(actor) + actor.parts.length],
    ),
    ...Array.from(
      topics.values(),
      (topic): Ranked => [{ ...namedMatter(ENTRY_WORDS.topic, topic), record: recordOf('topic', topic, library) }, weightOf(topic)],
    ),
    ...briefings.flatMap((briefing) => [...rankedRound(briefing, library), ...rankedPoints(briefing, library)]),
  ];
  return all.sort(([, a], [, b]) => b - a).map(([named]) => named);
}

/** A round is looked for more often than any of its points. */
const ROUND_WEIGHT = 10;

function recordOf(kind: RecordKind, thing: object, library: Library): RecordId {
  return { kind, number: recordNumber(kind, thing, library) };
}

function rankedRound(briefing: Briefing, library: Library): Ranked[] {
  const { id, path, data, process, previous } = briefing;
  const event = roundName(data);
  const round: Ranked = [
    { kind: ROUND_WORD, path, name: data.title, label: '', event, spellings: [], record: recordOf('briefing', briefing, library) },
    ROUND_WEIGHT,
  ];
  if (!process || !previous) return [round];
  const name = changedSince(roundLine(previous.data.event));
  const record = recordOf('changes', briefing, library);
  return [round, [{ kind: KIND_WORDS.changes, path: changesPath(process.id, id), name, label: '', event, spellings: [], record }, 1]];
}

function rankedPoints({ data, body, points }: Briefing, library: Library): Ranked[] {
  const links = body.paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'points' ? [link.id] : [])));
  const cited = [...data.positions.map(({ point }) => point), ...links];
  return points.map((point) => [
    { ...namedPoint(point), record: recordOf('point', point, library) },
    1 + cited.filter((id) => id === point.id).length,
  ]);
}

function namedActor({ path, data }: ActorRecord): Named {
  return { kind: ACTOR_KINDS[data.kind].label, path, name: data.name, label: '', event: '', spellings: otherNamesOf(data) };
}

function namedMatter(kind: string, { path, data }: TopicRecord | ProcessRecord): Named {
  return { kind, path, name: data.name, label: '', event: '', spellings: [...data.otherNames, ...data.searchTerms] };
}

function namedPoint(point: Point): Named {
  const { path, label, data, briefing } = point;
  return { kind: kindLabel(point), path, name: data.title, label, event: roundName(briefing.data), spellings: [] };
}

/** The largest size of the first slice in bytes: about 2.5 kB once compressed. */
const FIRST_SLICE_BYTES = 6000;
/** The most names in any other slice; the full text has them all. */
const SLICE_NAMES = 250;

const labelsOf = (terms: Record<string, { label: string }>) => Object.values(terms).map(({ label }) => label);
const lettered = (first: string, labels: string[]) =>
  labels.map((label, index) => [String.fromCharCode(first.charCodeAt(0) + index), label]);

/** The words for the kinds by letters: small for what belongs to a round, capitals for the rest. */
const KINDS: Record<string, string> = Object.fromEntries([
  ...lettered('a', [...labelsOf(AGREEMENTS), ...labelsOf(POINT_KINDS), ROUND_WORD, KIND_WORDS.changes]),
  ...lettered('A', [...labelsOf(ACTOR_KINDS), ENTRY_WORDS.topic, KIND_WORDS.process]),
]);
const LETTERS = Object.fromEntries(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));

/** The slices of each library, cached because every slice is requested separately. */
const made = new WeakMap<Library, Promise<Map<string, string>>>();

/**
 * Returns the list of names in slices, each a text by its file name: "first" has the names that are mentioned most, with a line in
 * front with the version of the library and whether these are all; the others have the names with a word that begins with two letters.
 */
export function nameSlices(library: Library): Promise<Map<string, string>> {
  const slices = made.get(library) ?? makeSlices(library);
  made.set(library, slices);
  return slices;
}

async function makeSlices(library: Library): Promise<Map<string, string>> {
  const names = listNames(library);
  const lines = names.map((named) => formatNamed(LETTERS[named.kind] ?? '', named));
  const count = fitting(lines);
  const complete = count === lines.length;
  const head = writeHead({ version: await searchVersion(library), complete, kinds: KINDS });
  const slices = new Map([['first', [head, ...lines.slice(0, count)].join('\n')]]);
  if (complete) return slices;
  for (const [slice, indexes] of byBeginning(names)) slices.set(slice, indexes.map((index) => lines[index]).join('\n'));
  return slices;
}

/** Returns how many of the lines fit into the first slice. */
function fitting(lines: string[]): number {
  const encoder = new TextEncoder();
  let [bytes, count] = [0, 0];
  for (const line of lines) {
    bytes += encoder.encode(line).length + 1;
    if (bytes > FIRST_SLICE_BYTES) break;
    count++;
  }
  return count;
}

function byBeginning(names: Named[]): Map<string, number[]> {
  const slices = new Map<string, number[]>();
  for (const [index, { name, spellings }] of names.entries()) {
    const words = [name, ...spellings].flatMap(queryTerms);
    for (const slice of new Set(words.flatMap(beginnings).map(sliceOf))) {
      const slot = slices.get(slice) ?? [];
      if (slot.length < SLICE_NAMES) slot.push(index);
      slices.set(slice, slot);
    }
  }
  return slices;
}

/** Returns a word from each place where a reader may begin it: in a script without spaces, anywhere. */
function beginnings(word: string): string[] {
  if (!isUnspaced(word)) return [word];
  const letters = Array.from(word);
  return letters.map((_, at) => letters.slice(at).join(''));
}
