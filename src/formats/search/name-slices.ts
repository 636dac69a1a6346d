import type { Library } from '../../model/library/records.ts';
import { englishCountryNames } from '../../model/names/country-names.ts';
import { editDistance } from '../../model/names/edit-distance.ts';
import { type Named, sliceOf } from '../../model/names/named.ts';
import { formatNamed, writeHead } from '../../model/names/named-line.ts';
import { SOURCE_KINDS } from '../../model/schema/source-vocabulary.ts';
import { AGREEMENTS } from '../../model/schema/talks-vocabulary.ts';
import { ACTOR_KINDS, POINT_KINDS } from '../../model/schema/vocabulary.ts';
import { isUnspaced } from '../../model/text/fold-letters.ts';
import { foldName } from '../../model/text/fold-name.ts';
import { queryTerms } from '../../model/text/stop-words.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { KIND_WORDS, ROUND_WORD } from '../../words/found-words.ts';
import { type NameLine, nameLines } from './name-lines.ts';
import { searchVersion } from './search-shards.ts';

/** The largest size of the first slice in bytes: about 2 kB once compressed. */
const FIRST_SLICE_BYTES = 5000;
/** The most names in any other slice; the full text has them all. */
const SLICE_NAMES = 150;

const labelsOf = (terms: Record<string, { label: string }>) => Object.values(terms).map(({ label }) => label);
const lettered = (first: string, labels: string[]) =>
  labels.map((label, index) => [String.fromCharCode(first.charCodeAt(0) + index), label]);

/** The words for the kinds by letters: small for what belongs to a round, capitals for the rest. */
const KINDS: Record<string, string> = Object.fromEntries([
  ...lettered('a', [...labelsOf(AGREEMENTS), ...labelsOf(POINT_KINDS), ROUND_WORD, KIND_WORDS.changes, KIND_WORDS.delegation]),
  ...lettered('A', [...labelsOf(ACTOR_KINDS), ENTRY_WORDS.topic, KIND_WORDS.process, ...labelsOf(SOURCE_KINDS)]),
]);
const LETTERS = Object.fromEntries(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));

const format = (named: Named) => formatNamed(LETTERS[named.kind] ?? '', named);

/** The slices of each library, cached because every slice is requested separately. */
const made = new WeakMap<Library, Promise<Map<string, string>>>();

/**
 * Returns the list of names in slices, each a text by its file name: "first" has the names that are mentioned most, with a line in
 * front with the version of the library and whether these are all; the others have the names of which a spelling has a word that begins
 * so, each with those spellings alone.
 */
export function nameSlices(library: Library): Promise<Map<string, string>> {
  const slices = made.get(library) ?? makeSlices(library);
  made.set(library, slices);
  return slices;
}

async function makeSlices(library: Library): Promise<Map<string, string>> {
  const names = nameLines(library);
  const lines = names.map(({ named }) => format(named));
  const count = fitting(lines);
  const complete = count === lines.length && names.every(({ hidden, titles }) => hidden.length + titles.length === 0);
  const head = writeHead({ version: await searchVersion(library), complete, strangers: strangersTo(names), kinds: KINDS });
  const slices = new Map([['first', [head, ...lines.slice(0, count)].join('\n')]]);
  if (complete) return slices;
  for (const [slice, ofSlice] of byBeginning(names)) slices.set(slice, ofSlice.join('\n'));
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

function byBeginning(names: NameLine[]): Map<string, string[]> {
  const slices = new Map<string, string[]>();
  for (const { named, hidden, titles } of names) {
    const spellings = bySlice([...named.spellings, ...hidden]);
    const terms = bySlice(named.terms ?? []);
    const called = bySlice(titles);
    for (const slice of new Set([...slicesOf(named.name), ...spellings.keys(), ...called.keys(), ...terms.keys()])) {
      const slot = slices.get(slice) ?? [];
      const here = { ...named, spellings: spellings.get(slice) ?? [], titles: called.get(slice) ?? [], terms: terms.get(slice) ?? [] };
      if (slot.length < SLICE_NAMES) slot.push(format(here));
      slices.set(slice, slot);
    }
  }
  return slices;
}

/** Returns the spellings by the slices that they belong to. */
function bySlice(spellings: string[]): Map<string, string[]> {
  const slices = new Map<string, string[]>();
  for (const spelling of spellings) {
    for (const slice of new Set(slicesOf(spelling))) slices.set(slice, [...(slices.get(slice) ?? []), spelling]);
  }
  return slices;
}

function slicesOf(spelling: string): string[] {
  return queryTerms(spelling).flatMap(beginnings).map(sliceOf);
}

/** Returns a word from each place where a reader may begin it: in a script without spaces, anywhere. */
function beginnings(word: string): string[] {
  if (!isUnspaced(word)) return [word];
  const letters = Array.from(word);
  return letters.map((_, at) => letters.slice(at).join(''));
}

/** Returns the names of countries that the library does not have and that could be taken for slips of names in it, folded. */
function strangersTo(names: NameLine[]): string[] {
  const spellings = names.flatMap(({ named, hidden, titles }) =>
    named.event ? [] : [named.name, ...named.spellings, ...hidden, ...titles],
  );
  const known = new Set(spellings.flatMap((spelling) => [foldName(spelling).join(''), ...queryTerms(spelling)]));
  const strangers = new Set(englishCountryNames().map((name) => foldName(name).join('')));
  return [...strangers].filter(
    (name) => !known.has(name) && known.values().some((word) => editDistance(name, word) < Number.POSITIVE_INFINITY),
  );
}
