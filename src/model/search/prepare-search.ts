import { asTyped } from '../query/as-typed.ts';
import { type DayAsked, isWithin } from '../query/day-asked.ts';
import { type Asked, type Query, readQuery } from '../query/read-query.ts';
import { foldText } from '../text/fold-text.ts';
import { type CorrectedWords, correctWords } from './correct-words.ts';
import { excludedRecords, type Known } from './excluded-records.ts';
import { makeTerms } from './make-terms.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId, readRecordId } from './record-id.ts';
import { merge } from './term.ts';
import { namesWith, type WordTerms, wordTerms } from './word-terms.ts';

const ENTRIES = new Set<string>(['actor', 'topic', 'process']);
/** What a phrase weighs. */
const PHRASE = 5;
/** The weight of a longer name that contains the one in a query. */
const WITHIN = 0.7;
/** What a point counts that has the very words of a name: if it is on what is named, and if not. */
const [SAID, MENTIONED] = [0.93, 0.7];
/** The weight of a stance, and of a red line as a refusal. */
const [STANCE, RED_LINE] = [1.5, 0.9];

/** A query that has been read, with its parts, what it excludes, and the order of equally good results. */
export interface PreparedSearch extends Pick<WordTerms, 'unknown'>, Pick<CorrectedWords, 'corrected'> {
  query: Query;
  terms: Term[];
  excluded: Set<string>;
  inOrder: (a: string, b: string) => number;
}

/** Reads a query, and returns its parts with what names, words and the table of points tell of each. */
export function prepareSearch(text: string, known: Known): PreparedSearch {
  const { query, corrected, meant } = readCorrected(text, known);
  const typed = asTyped(query.text);
  const order = new Map(known.rows.map(({ record }, at) => [formatRecordId(record), at]));
  // Equally good: actors, topics and processes, then the newest points and rounds, then the rest.
  const placeOf = (id: string) => order.get(id) ?? (ENTRIES.has(readRecordId(id)?.kind ?? '') ? -1 : order.size);
  const inOrder = (a: string, b: string) => placeOf(a) - placeOf(b);
  if (query.path) return { query, terms: [addressTerm(query.path, known)], excluded: new Set(), corrected: [], unknown: [], inOrder };
  const isOfNone = ({ year, month }: DayAsked) => !month && !known.rows.some(({ round }) => isWithin({ year }, round.first, round.last));
  const years = query.days.filter(isOfNone).map(({ year }) => String(year)); // "1974" is then a word like others.
  const words = [...query.terms, ...years];
  query.days = query.days.filter((asked) => !isOfNone(asked));
  const { terms, unknown } = wordTerms(words, known.words, known.names, true);
  return {
    query,
    corrected,
    unknown: unknown.map(typed),
    terms: [
      ...makeTerms(query, known.rows, (keys) => known.words.written(keys)).map((term) => withNames(term, query, known)),
      ...query.stances.map((asked) => stanceTerm(asked, known)),
      ...terms,
      ...query.phrases.map((phrase) => phraseTerm(phrase, known)),
    ].map((term) => ({ ...term, text: meant.get(term.text) ?? typed(term.text) })),
    excluded: excludedRecords(query.excluded, known),
    inOrder,
  };
}

/** A query, and which of its words were read as others: as they were typed and are written, and these as they are written by their folded forms. */
interface ReadQuery extends Pick<CorrectedWords, 'corrected'> {
  query: Query;
  meant: Map<string, string>;
}

/** Reads a query, and reads it again if some words are typing errors. */
function readCorrected(text: string, known: Known): ReadQuery {
  const query = readQuery(text, known.names);
  const unknown = wordTerms(query.terms, known.words, known.names, true).unknown;
  const { words, corrected } = correctWords(query.words, new Set(unknown), known);
  const meant = new Map(corrected.map(([, word]) => [word, known.names.spelled(word) ?? known.words.written(word)]));
  return {
    query: corrected.length > 0 ? readQuery(text, known.names, words) : query,
    corrected: corrected.map(([slip, word]) => [asTyped(query.text)(slip), meant.get(word) ?? word]),
    meant,
  };
}

/** Returns an address as the only part of a query: the record of the page that it leads to. */
function addressTerm(path: string, { names, rows }: Known): Term {
  const [page = ''] = path.split('#');
  const [, , id, point = ''] = page.split('/');
  const row = page.startsWith('/briefings/') ? rows.find((each) => each.round.id === id && each.id === point) : undefined;
  const record = row?.record ?? names.at(page)?.record;
  return { text: path, weight: 1, found: new Map(record ? [[formatRecordId(record), 1]] : []), asks: [] };
}

/** Adds to a name as a part of a query the points that have its words, and what has it within a longer name: "Ferry" and "Night ferry". */
function withNames(term: Term, { words }: Query, { names, words: known }: Known): Term {
  if (!term.isName) return term;
  const isTyped = words.join(' ').endsWith(term.text);
  const longer = namesWith(term.text, names, isTyped);
  const within = new Map(Array.from(longer, ([id, fit]) => [id, fit * WITHIN]));
  const [first = [], ...others] = term.text.split(' ').map((key) => [...(known.find(key)?.points.keys() ?? [])]);
  const said = first.filter((number) => others.every((each) => each.includes(number)));
  const fitOf = (id: string) => (term.found.has(id) ? SAID : MENTIONED);
  const points = new Map(said.map((number) => formatRecordId({ kind: 'point', number })).map((id) => [id, fitOf(id)]));
  return { ...term, found: merge([term.found, within, points]) };
}

/** Returns a stance as a part of a query: the words that say it, and for a refusal the red lines. */
function stanceTerm({ value, text }: Asked, { words, names, rows }: Known): Term {
  // Several words say it only together: "in no hurry".
  const isPhrase = text.includes(' ');
  const said = isPhrase ? [] : wordTerms([text], words, names, false).terms;
  const lines = rows
    .filter(({ kind }) => value === 'refuses' && kind === 'red-line')
    .map(({ record }): [string, number] => [formatRecordId(record), RED_LINE]);
  return {
    text,
    weight: STANCE,
    found: merge([new Map(lines), ...said.map(({ found }) => found)]),
    asks: isPhrase ? [`"${words.written(text)}"`] : said.flatMap(({ asks }) => asks),
  };
}

/** Returns a phrase as a part of a query; until the texts have loaded, it is looked for only in names. */
function phraseTerm(phrase: string, { names }: Known): Term {
  const named = names.withPhrase(phrase).flatMap(({ record }) => (record ? [record] : []));
  return {
    text: `“${phrase}”`,
    weight: PHRASE,
    found: new Map(named.map((record) => [formatRecordId(record), 1])),
    asks: [`"${foldText(phrase.replaceAll('"', ' '))}"`],
    isRequired: true,
  };
}
