import type { Asked, Query } from '../query/read-query.ts';
import { foldName } from '../text/fold-name.ts';
import { foldText } from '../text/fold-text.ts';
import type { Known } from './excluded-records.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId } from './record-id.ts';
import { recordsOf, rowsThat } from './related-records.ts';
import { merge } from './term.ts';
import { namesWith, wordTerms } from './word-terms.ts';

/** What a phrase weighs. */
const PHRASE = 5;
/** The weight of words that follow each other as they were typed. */
const IN_ORDER = 1;
/** The weight of a longer name that contains the one in a query. */
const WITHIN = 0.7;
/** What a point counts that has the very words of a name: if it is on what is named, and if not. */
const [SAID, MENTIONED] = [0.93, 0.7];
/** The weight of a stance, and of a red line as a refusal. */
const [STANCE, RED_LINE] = [1.5, 0.9];

/** Adds to a name as a part of a query the points that have its words, and what has it within a longer name: "Ferry" and "Night ferry". */
export function withNames(term: Term, { words }: Query, { names, words: known }: Known): Term {
  if (!term.named) return term;
  const isTyped = words.join(' ').endsWith(term.text);
  const longer = namesWith(term.text, names, isTyped);
  const within = new Map(Array.from(longer, ([id, fit]) => [id, fit * WITHIN]));
  const said = known.withAll(term.text.split(' '));
  const fitOf = (id: string) => (term.found.has(id) ? SAID : MENTIONED);
  const points = new Map(said.map((number) => formatRecordId({ kind: 'point', number })).map((id) => [id, fitOf(id)]));
  return { ...term, found: merge([term.found, within, points]) };
}

/** Returns the words left over, if they follow each other, as a phrase that lifts what has it. */
export function inOrderTyped({ terms, words }: Query, known: Known): Term[] {
  const typed = terms.join(' ');
  if (terms.length < 2 || !words.join(' ').includes(typed)) return [];
  return [{ text: typed, weight: IN_ORDER, found: new Map(), asks: [`"${known.words.written(typed)}"`], isBonus: true }];
}

/** Adds to a day or a place as a part of a query what changed since a round of that name. */
export function withChanges(term: Term, { names }: Known): Term {
  const changes = names.having(foldName(term.text)).filter(({ record }) => record?.kind === 'changes');
  return { ...term, found: merge([term.found, recordsOf(changes, () => 1)]) };
}

/** Returns a stance as a part of a query: the words that say it, and for a refusal the red lines. */
export function stanceTerm({ value, text }: Asked, { words, names, rows }: Known): Term {
  // Several words say it only together: "in no hurry".
  const isPhrase = text.includes(' ');
  const said = isPhrase ? [] : wordTerms([text], words, names, false).terms;
  const lines = rowsThat(rows, ({ kind }) => value === 'refuses' && kind === 'red-line', RED_LINE);
  return {
    text,
    weight: STANCE,
    found: merge([lines, ...said.map(({ found }) => found)]),
    asks: isPhrase ? [`"${words.written(text)}"`] : said.flatMap(({ asks }) => asks),
  };
}

/** Returns a phrase as a part of a query; until the texts have loaded, it is looked for only in names. */
export function phraseTerm(phrase: string, { names }: Known): Term {
  return {
    text: `“${phrase}”`,
    weight: PHRASE,
    found: recordsOf(names.withPhrase(phrase), () => 1),
    asks: [`"${foldText(phrase.replaceAll('"', ' '))}"`],
    isRequired: true,
  };
}
