import { type DayAsked, dayInWords, isWithin } from '../query/day-asked.ts';
import type { Asked, Query } from '../query/read-query.ts';
import { foldText } from '../text/fold-text.ts';
import type { Known } from './excluded-records.ts';
import { nameTerm } from './name-term.ts';
import type { Term } from './rank-records.ts';
import { isOfRound, ON, rowsThat } from './related-records.ts';
import type { TableRow } from './table-rows.ts';
import { term } from './term.ts';

/** The weights of what is neither a word nor a name; a kind weighs less in a question, such as "is it agreed", than as a filter. */
const WEIGHTS = { label: 8, day: 3, kind: 2, kindInQuestion: 0.2, claim: 2, round: 1 };

/** The weight of a round, beside its process, where talks in general are asked for. */
const ONE_OF_ALL = 0.95;
/** The weight of a month that a text names. */
const MONTH_IN_TEXT = 0.5;

/** Returns the parts of a query that names and the table of points answer: names, labels, days, kinds, claims and talks in general. */
export function makeTerms(query: Query, known: Known): Term[] {
  const all = known.rows;
  // What changed since a round is named after that round, and stands with the next.
  const rows = query.asksForChanges ? all.filter(({ kind }) => kind !== 'changes') : all;
  const kindWeight = query.question === 'yes or no' ? WEIGHTS.kindInQuestion : WEIGHTS.kind;
  const kindTerm = ({ value, text }: Asked) => term(text, kindWeight, [rowsThat(rows, ({ kind }) => kind === value, 1)]);
  const claimTerm = ({ value, text }: Asked) => term(text, WEIGHTS.claim, [rowsThat(rows, ({ claim }) => claim === value, 1)]);
  const labelTerm = (label: string) => term(label.toUpperCase(), WEIGHTS.label, [rowsThat(rows, ({ id }) => id === label, 1)]);
  return [
    ...query.names.map((match) => nameTerm(match, query, { ...known, rows })),
    ...query.labels.map((label): Term => ({ ...labelTerm(label), isRequired: true })),
    ...query.days.map((asked) => dayTerm(asked, rows)),
    ...query.kinds.map(kindTerm),
    ...query.claims.map(claimTerm),
    ...(query.asksForChanges ? [term('changed', WEIGHTS.kind, [rowsThat(all, ({ kind }) => kind === 'changes', 1)])] : []),
    ...(query.round ? [roundTerm(query.round, rows, known.names.processes)] : []),
  ];
}

/** Returns talks in general as a part of a query, which nothing is said to lack, or the latest. */
function roundTerm(which: 'any' | 'latest', rows: TableRow[], processes: string[]): Term {
  const all = [new Map(processes.map((id) => [id, 1])), rowsThat(rows, isOfRound, ONE_OF_ALL)];
  if (which === 'any') return term('', WEIGHTS.round, all);
  const latest = rows[0]?.round;
  return term('latest', WEIGHTS.day, [
    rowsThat(rows, ({ round }) => round === latest, ON),
    rowsThat(rows, (row) => isOfRound(row) && row.round === latest, 1),
  ]);
}

function dayTerm(asked: DayAsked, rows: TableRow[]): Term {
  const isIn = ({ round }: TableRow) => isWithin(asked, round.first, round.last);
  const words = dayInWords(asked);
  const found = [rowsThat(rows, isIn, ON), rowsThat(rows, (row) => isOfRound(row) && isIn(row), 1)];
  // A month is named in texts on any round; a day, only where it matters.
  return { ...term(words, WEIGHTS.day, found, daysAsked(asked, rows)), textWeight: asked.day ? 1 : MONTH_IN_TEXT };
}

/** Returns the phrases by which texts name a day; many leave out the year, which is that of their round. */
function daysAsked(asked: DayAsked, rows: TableRow[]): string[] {
  const { year, month, day } = asked;
  if (!month) return year ? [String(year)] : [];
  const isOfRound = year && rows.some(({ round }) => isWithin({ year }, round.first, round.last));
  return [asked, ...(day && isOfRound ? [{ month, day }] : [])].map((each) => `"${foldText(dayInWords(each))}"`);
}
