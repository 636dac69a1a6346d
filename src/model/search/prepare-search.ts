import { asTyped } from '../query/as-typed.ts';
import { type DayAsked, isWithin } from '../query/day-asked.ts';
import { type Query, readQuery } from '../query/read-query.ts';
import { foldButDoubled } from '../text/fold-name.ts';
import { type CorrectedWords, correctWords } from './correct-words.ts';
import { excludedRecords, type Known } from './excluded-records.ts';
import { inOrderTyped, phraseTerm, stanceTerm, withChanges, withNames } from './further-terms.ts';
import { makeTerms } from './make-terms.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId, isEntry, readRecordId } from './record-id.ts';
import { type WordTerms, wordTerms } from './word-terms.ts';

/** A query that has been read, with its parts, what it excludes, and the order of equally good results. */
export interface PreparedSearch extends Pick<WordTerms, 'unknown'>, Pick<CorrectedWords, 'corrected'> {
  query: Query;
  terms: Term[];
  excluded: Set<string>;
  inOrder: (a: string, b: string) => number;
}

/** The end of a query whose last word is not still being typed. */
const ENDED = /[?!؟？！;]\s*$/;

/** Reads a query, and returns its parts with what names, words and the table of points tell of each. */
export function prepareSearch(text: string, known: Known): PreparedSearch {
  const { query, corrected, meant } = readCorrected(text, known);
  const typed = asTyped(query.text);
  const order = new Map(known.rows.map(({ record }, at) => [formatRecordId(record), at]));
  // Equally good: actors, topics and processes, then the newest points and rounds, then the rest.
  const placeOf = (id: string) => order.get(id) ?? (isEntry(readRecordId(id)) ? -1 : order.size);
  const inOrder = (a: string, b: string) => placeOf(a) - placeOf(b);
  if (query.path) {
    const page = addressTerm(query.path, known);
    // The page may have had this address once: its words are then looked for.
    const words = query.path.replace(/^\/\w+\//, '').replace(/[/#-]+/g, ' ');
    if (page.found.size === 0 && !query.path.startsWith('/briefings/') && known.rows.length > 0) return prepareSearch(words, known);
    return { query, terms: [page], excluded: new Set(), corrected: [], unknown: [], inOrder };
  }
  const isOfNone = ({ year, month }: DayAsked) => !month && !known.rows.some(({ round }) => isWithin({ year }, round.first, round.last));
  const years = query.days.filter(isOfNone).map(({ year }) => String(year)); // "1974" is then a word like others.
  const words = [...query.terms, ...years];
  query.days = query.days.filter((asked) => !isOfNone(asked));
  const { terms, unknown, split } = wordTerms(words, known.words, known.names, !ENDED.test(query.text));
  return {
    query,
    corrected: [...corrected, ...split.map(([word, parts]): [string, string] => [typed(word), parts])],
    unknown: unknown.map(typed),
    terms: rarestOf([
      ...makeTerms(query, known)
        .map((term) => withNames(term, query, known))
        .map((term) => (query.asksForChanges ? withChanges(term, known) : term)),
      ...query.stances.map((asked) => stanceTerm(asked, known)),
      ...lightened(terms, unknown, query),
      ...inOrderTyped(query, known),
      ...query.phrases.map((phrase) => phraseTerm(phrase, known)),
    ]).map((term) => ({ ...term, text: meant.get(term.text) ?? typed(term.text) })),
    excluded: excludedRecords(query.excluded, known),
    inOrder,
  };
}

/** Returns words as parts of a query; those found nowhere weigh nothing beside a name, a label or a day, or more words that are found. */
function lightened(terms: Term[], unknown: string[], { names, labels, days }: Query): Term[] {
  const isUnknown = ({ text }: Term) => unknown.includes(text);
  const left = terms.filter((term) => !isUnknown(term)).length;
  const isEnough = names.length + labels.length + days.length > 0 || left > unknown.length;
  return isEnough ? terms.map((term) => (isUnknown(term) ? { ...term, weight: 0 } : term)) : terms;
}

/** The most parts of a query that count: the rarest of a hundred words are enough to find what has them. */
const MOST = 24;

function rarestOf(terms: Term[]): Term[] {
  const rarest = new Set(terms.toSorted((a, b) => b.weight - a.weight).slice(0, MOST));
  return terms.filter((term) => rarest.has(term));
}

/** A query, and which of its words were read as others: as they were typed and are written, and these as they are written by their folded forms. */
interface ReadQuery extends Pick<CorrectedWords, 'corrected'> {
  query: Query;
  meant: Map<string, string>;
}

/** Reads a query, and reads it again if some words are typing errors. */
function readCorrected(text: string, known: Known): ReadQuery {
  const given = readQuery(text, known.names);
  const typed = asTyped(given.text);
  const apart = tellLookAlikes(given, typed, known);
  const query = apart ? readQuery(text, known.names, apart) : given;
  const unknown = wordTerms(query.terms, known.words, known.names, true).unknown;
  const { words, corrected } = correctWords(query.words, new Set(unknown), known);
  const meant = new Map(corrected.map(([, word]) => [word, known.names.spelled(word) ?? known.words.written(word)]));
  return {
    query: corrected.length > 0 ? readQuery(text, known.names, words) : query,
    corrected: corrected.map(([slip, word]) => [typed(slip), meant.get(word) ?? word]),
    meant,
  };
}

/** Returns the words of a query in which those that only look like a name have their doubled letters, so that they are not taken for it; nothing if there are none. */
function tellLookAlikes({ words, names }: Query, typed: (folded: string) => string, known: Known): string[] | undefined {
  const isInLongerName = (at: number) => names.some(({ from, to }) => to - from > 1 && from <= at && at < to);
  const told = words.map((word, at) => {
    const [written = word, ...others] = foldButDoubled(typed(word));
    const isAlone = others.length === 0 && !isInLongerName(at);
    return isAlone && known.names.isLookAlike(written, known.words.hasWritten(written)) ? written : word;
  });
  return told.some((word, at) => word !== words[at]) ? told : undefined;
}

/** Returns an address as the only part of a query: the record of the page that it leads to. */
function addressTerm(path: string, { names, rows }: Known): Term {
  const [page = ''] = path.split('#');
  const [, , id, point = ''] = page.split('/');
  const row = page.startsWith('/briefings/') ? rows.find((each) => each.round.id === id && each.id === point) : undefined;
  const record = row?.record ?? names.at(page)?.record;
  return { text: path, weight: 1, found: new Map(record ? [[formatRecordId(record), 1]] : []), asks: [] };
}
