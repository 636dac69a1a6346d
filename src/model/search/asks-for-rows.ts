import type { NameIndex } from '../names/name-index.ts';
import type { Query } from '../query/read-query.ts';

/** Tells whether a query asks for what only the table of points tells: a label, a kind, a day, talks in general, or a name together with something else. */
export function asksForRows(query: Query, names: NameIndex): boolean {
  const { path, round, asksForChanges, labels, days, kinds, claims, stances, excluded } = query;
  const asked = [labels, days, kinds, claims, stances, excluded].some(({ length }) => length > 0);
  if (asked || path || round || asksForChanges) return true;
  return query.names.length > 0 && query.names.length + query.terms.length > 1 && !isBegun(query.words, names);
}

/** Tells whether the words are all in one name, of which the last may be only begun. */
function isBegun(words: string[], names: NameIndex): boolean {
  const last = names.beginning(words.at(-1) ?? '');
  const others = words.slice(0, -1);
  return others.length === 0 ? last.length > 0 : names.having(others).some((named) => last.includes(named));
}
