import { PERSON_LABEL } from '../../words/term-labels.ts';
import type { NameMatch } from '../names/find-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import type { Query } from '../query/read-query.ts';
import { foldName } from '../text/fold-name.ts';
import { foldText } from '../text/fold-text.ts';
import type { Known } from './excluded-records.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId } from './record-id.ts';
import { ON, recordsOf, relatedTo } from './related-records.ts';
import type { TableRow } from './table-rows.ts';
import { type Found, term } from './term.ts';

/** The weight of a name’s record: for a whole name, for the part by which a person is known, and for a term that is not a name, which comes after the points. */
const [WHOLE, PART, TERM] = [1, 0.99, 0.88];
/** The weight of a process that is named after several actors: more than that of a point that one of them holds. */
const BETWEEN = 0.97;
/** The least weight of a name; the fewer points are about it, the more it weighs. */
const LEAST = 1;
/** How much more a person weighs than a government or a topic: readers who name both mean the person. */
const PERSON = 1.3;

/** Returns a name as a part of a query: the records with that name, and the points and rounds about them. */
export function nameTerm(
  { named, from, to, isWhole }: NameMatch,
  { words, names, question }: Query,
  { words: known, names: index, rows }: Known,
): Term {
  const joined = words.slice(from, to).join('');
  const isTerm = ({ terms = [] }: Named) => terms.some((each) => foldName(each).join('') === joined);
  const isAsked = ({ path }: Named) => question !== undefined && path.startsWith('/topics/'); // A question on a topic is after its points.
  const fit = (each: Named) => (isTerm(each) || isAsked(each) ? TERM : each.record?.kind === 'changes' ? ON : isWhole ? WHOLE : PART);
  const own = recordsOf(named, fit);
  const related = named.map((each) => relatedTo(each, rows));
  const share = Math.max(...related.map(({ size }) => size), 1) / Math.max(rows.length, 1);
  const typed = words.slice(from, to).join(' ');
  const [first] = named;
  const asks = [foldText(first && named.length === 1 && !first.event ? first.name : known.written(typed))];
  const isPerson = first?.kind === PERSON_LABEL;
  const weight = Math.max(LEAST, -2 * Math.log(share)) * (isPerson ? PERSON : 1);
  return {
    ...term(typed, weight, [...related, own, topicsOf(named, names, rows), processesOf(named, names, index)], asks),
    named: [...own.keys()],
  };
}

/** Returns the topics in a query that also names the actor most of their points concern: "the partition of Syria". */
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

/** Returns the processes that are named after all the actors in a query that has several: "Syria and Israel". */
function processesOf(named: Named[], matches: NameMatch[], index: NameIndex): Found {
  const actors = matches.map((match) => match.named.filter(({ path }) => path.startsWith('/actors/')));
  if (actors.length < 2 || !actors.some((all) => all.some((each) => named.includes(each)))) return new Map();
  const isIn = (name: string, title: string) => foldName(name).every((word) => foldName(title).includes(word));
  const processes = index.processes.filter((id) => {
    const { name = '', spellings = [] } = index.of(id) ?? {};
    return [name, ...spellings].some((title) => actors.every((all) => all.some((actor) => isIn(actor.name, title))));
  });
  return new Map(processes.map((id) => [id, BETWEEN]));
}

const idOf = (path: string) => path.split('/')[2] ?? '';
