import type { NameMatch } from '../names/find-names.ts';
import type { Named } from '../names/named.ts';
import { type DayAsked, dayInWords, isWithin } from '../query/day-asked.ts';
import type { Asked, Query } from '../query/read-query.ts';
import { ACTOR_KINDS } from '../schema/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId, type RecordId } from './record-id.ts';
import type { TableRow } from './table-rows.ts';

/** What a point counts that is on what was named, beside the record of the name itself; more if whoever was named holds it. */
const [HELD, ON, OF_ROUND] = [0.95, 0.9, 0.5];
/** What the record of a name counts: of a whole name, and of a part by which a person is known. */
const [WHOLE, PART] = [1, 0.99];
/** The weights of what is not a word. A name weighs the more the fewer points are on it. */
const WEIGHTS = { label: 8, day: 3, kind: 2, claim: 2, round: 1, leastName: 1 };

/** How much more a person weighs than a government or a topic: of two names, readers mean the person. */
const PERSON = 1.3;

type Found = Term['found'];

/** Returns the parts of a query that names and the table of points answer: names, labels, days, kinds, claims and talks in general. */
export function makeTerms(query: Query, rows: TableRow[], written: (keys: string) => string): Term[] {
  const kindTerm = ({ value, text }: Asked) => term(text, WEIGHTS.kind, [rowsThat(rows, ({ kind }) => kind === value, 1)]);
  const claimTerm = ({ value, text }: Asked) => term(text, WEIGHTS.claim, [rowsThat(rows, ({ claim }) => claim === value, 1)]);
  const labelTerm = (label: string) => term(label.toUpperCase(), WEIGHTS.label, [rowsThat(rows, ({ id }) => id === label, 1)]);
  return [
    ...query.names.map((match) => nameTerm(match, query, rows, written)),
    ...query.labels.map((label): Term => ({ ...labelTerm(label), isRequired: true })),
    ...query.days.map((asked) => dayTerm(asked, rows)),
    ...query.kinds.map(kindTerm),
    ...query.claims.map(claimTerm),
    ...(query.round ? [roundTerm(query.round, rows)] : []),
  ];
}

const isOfRound = ({ id }: TableRow) => id === '';

function nameTerm(
  { named, from, to, isWhole }: NameMatch,
  { words, names }: Query,
  rows: TableRow[],
  written: (keys: string) => string,
): Term {
  const fit = ({ kind }: RecordId) => (kind === 'changes' ? ON : isWhole ? WHOLE : PART);
  const own: Found = new Map(named.flatMap(({ record }) => (record ? [[formatRecordId(record), fit(record)]] : [])));
  const related = named.map((each) => relatedTo(each, rows));
  const share = Math.max(...related.map(({ size }) => size), 1) / Math.max(rows.length, 1);
  const typed = words.slice(from, to).join(' ');
  const [first] = named;
  const asks = [foldText(first && named.length === 1 && !first.event ? first.name : written(typed))];
  const isPerson = first?.kind === ACTOR_KINDS.person.label;
  const weight = Math.max(WEIGHTS.leastName, -2 * Math.log(share)) * (isPerson ? PERSON : 1);
  return {
    ...term(typed, weight, [...related, own, topicsOf(named, names, rows)], asks),
    isName: true,
  };
}

/** Returns talks in general as a part of a query, which nothing is said to lack, or the latest. */
function roundTerm(which: 'any' | 'latest', rows: TableRow[]): Term {
  if (which === 'any') return term('', WEIGHTS.round, [rowsThat(rows, isOfRound, 1)]);
  const latest = rows[0]?.round;
  return term('latest', WEIGHTS.day, [
    rowsThat(rows, ({ round }) => round === latest, ON),
    rowsThat(rows, (row) => isOfRound(row) && row.round === latest, 1),
  ]);
}

/** Returns the topics that a query names beside an actor whom most of their points concern: "the partition of Syria". */
function topicsOf(named: Named[], matches: NameMatch[], rows: TableRow[]): Found {
  const actors = named.flatMap(({ path }) => (path.startsWith('/actors/') ? [idOf(path)] : []));
  const topics = matches.flatMap((match) => match.named.filter(({ path }) => path.startsWith('/topics/')));
  return new Map(
    topics.flatMap(({ path, record }) => {
      const points = rows.filter(({ id, topics }) => id !== '' && topics.includes(idOf(path)));
      const shared = points.filter((point) => actors.some((actor) => point.actors.includes(actor)));
      return record && shared.length > points.length / 2 ? [[formatRecordId(record), ON] as const] : [];
    }),
  );
}

const idOf = (path: string) => path.split('/')[2] ?? '';

/** Returns the points and rounds that are on what was named, each with how well it has it. */
export function relatedTo({ path }: Named, rows: TableRow[]): Found {
  const [collection = '', id = '', point] = path.split('/').filter(Boolean);
  if (collection === 'topics') return onPoints(rows, ({ topics }) => topics.includes(id), ON);
  if (collection === 'processes') return rowsThat(rows, ({ round }) => round.process === id, ON);
  if (collection === 'briefings' && !point) return rowsThat(rows, ({ round }) => round.id === id, ON);
  if (collection !== 'actors') return new Map();
  const concerned = onPoints(rows, ({ actors }) => actors.includes(id), ON);
  return merge([concerned, rowsThat(rows, ({ holders }) => holders.includes(id), HELD)]);
}

/** Returns the points that pass, and the rounds that do, which count less: most of what a round names is in one of its points. */
function onPoints(rows: TableRow[], passes: (row: TableRow) => boolean, fit: number): Found {
  return merge([
    rowsThat(rows, (row) => !isOfRound(row) && passes(row), fit),
    rowsThat(rows, (row) => isOfRound(row) && passes(row), OF_ROUND),
  ]);
}

function dayTerm(asked: DayAsked, rows: TableRow[]): Term {
  const isIn = ({ round }: TableRow) => isWithin(asked, round.first, round.last);
  const words = dayInWords(asked);
  const found = [rowsThat(rows, isIn, ON), rowsThat(rows, (row) => isOfRound(row) && isIn(row), 1)];
  return term(words, WEIGHTS.day, found, daysAsked(asked, rows));
}

function rowsThat(rows: TableRow[], passes: (row: TableRow) => boolean, fit: number): Found {
  return new Map(rows.filter(passes).map(({ record }) => [formatRecordId(record), fit]));
}

function term(text: string, weight: number, found: Found[], asks: string[] = []): Term {
  return { text, weight, found: merge(found), asks };
}

/** Returns the phrases by which texts name a day; many leave its year out, which is that of their round. */
function daysAsked(asked: DayAsked, rows: TableRow[]): string[] {
  const { year, month, day } = asked;
  if (!month) return year ? [String(year)] : [];
  const isOfRound = year && rows.some(({ round }) => isWithin({ year }, round.first, round.last));
  return [asked, ...(day && isOfRound ? [{ month, day }] : [])].map((each) => `"${foldText(dayInWords(each))}"`);
}

/** Returns what any of several found, each record with its best fit. */
export function merge(all: Found[]): Found {
  const merged: Found = new Map();
  for (const found of all) for (const [id, fit] of found) merged.set(id, Math.max(merged.get(id) ?? 0, fit));
  return merged;
}
