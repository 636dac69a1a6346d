import { type Query, readQuery } from '../../model/query/read-query.ts';
import { excludedRecords, type Known } from '../../model/search/excluded-records.ts';
import { makeTerms } from '../../model/search/make-terms.ts';
import { type RankedRecord, rankRecords, type Term } from '../../model/search/rank-records.ts';
import { formatRecordId } from '../../model/search/record-id.ts';
import { type WordTerms, wordTerms } from '../../model/search/word-terms.ts';
import { foldText } from '../../model/text/fold-text.ts';
import { askTexts, type TextsAsked } from './ask-texts.ts';
import { knownFor } from './known-for.ts';
import type { SearchSession } from './search-session.ts';

/** The fewest results that make the texts of older rounds not worth loading. */
const ENOUGH = 5;
/** What a phrase weighs. */
const PHRASE = 5;

/** What was found so far. */
export interface Findings extends Pick<WordTerms, 'corrected' | 'unknown'> {
  query: Query;
  /** The records, best first. */
  ranked: RankedRecord[];
  /** Whether the texts are in: those of the newest rounds or of all; or why they are not. */
  texts: 'waiting' | 'newest' | 'all' | Error;
  /** The records as the index of texts found them. */
  fragments: TextsAsked['fragments'];
  /** Why parts of the search are missing. */
  lost: unknown[];
}

/** A query that has been read, with its parts and what it excludes. */
interface Search extends Pick<WordTerms, 'corrected' | 'unknown'> {
  query: Query;
  terms: Term[];
  excluded: Set<string>;
  inOrder: (a: string, b: string) => number;
}

/** Finds what a query asks for and hands it to "show" as it comes: what names, words and the table of points tell, then what the texts do. */
export async function findResults(text: string, session: SearchSession, show: (findings: Findings) => void): Promise<void> {
  const known = await knownFor(text, session);
  const search = prepare(text, known);
  const findings = (texts: Findings['texts'], asked?: TextsAsked): Findings => ({
    query: search.query,
    corrected: search.corrected,
    unknown: search.unknown,
    ranked: rankRecords(search.terms, (id) => !search.excluded.has(id), search.inOrder),
    texts,
    fragments: asked?.fragments ?? new Map(),
    lost: [...known.lost, ...(asked?.lost ?? [])],
  });
  show(findings('waiting'));
  try {
    const full = await session.text();
    let asked = await askTexts(full, search.terms, search.query.excluded, search.excluded);
    show(findings('newest', asked));
    if (full.hasOlder && findings('newest').ranked.length < ENOUGH) {
      const lost = await full.loadOlder();
      asked = await askTexts(full, search.terms, search.query.excluded, search.excluded);
      show(findings('all', { ...asked, lost: [...asked.lost, ...lost] }));
    }
  } catch (error) {
    show(findings(error as Error));
  }
}

/** Returns what names, words and the table of points tell of a query, best first. */
export async function findKnown(text: string, session: SearchSession): Promise<Pick<Findings, 'query' | 'ranked'> & { known: Known }> {
  const known = await knownFor(text, session);
  const { query, terms, excluded, inOrder } = prepare(text, known);
  return { query, ranked: rankRecords(terms, (id) => !excluded.has(id), inOrder), known };
}

/** Reads a query, and returns its parts. */
function prepare(text: string, known: Known): Search {
  const query = readQuery(text, known.names);
  const read = wordTerms(query.terms, known.words, known.names, true);
  const order = new Map(known.rows.map(({ record }, at) => [formatRecordId(record), at]));
  const placeOf = (id: string) => order.get(id) ?? order.size;
  return {
    query,
    corrected: read.corrected,
    unknown: read.unknown,
    terms: [...makeTerms(query, known.rows), ...read.terms, ...query.phrases.map((phrase) => phraseTerm(phrase, known))],
    excluded: excludedRecords(query.excluded, known),
    inOrder: (a, b) => placeOf(a) - placeOf(b),
  };
}

/** Returns a phrase as a part of a query: before the texts have come, it is looked for in names alone. */
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
