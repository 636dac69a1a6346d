import { NameIndex } from '../../src/model/names/name-index.ts';
import type { Named } from '../../src/model/names/named.ts';
import { prepareSearch } from '../../src/model/search/prepare-search.ts';
import { rankRecords } from '../../src/model/search/rank-records.ts';
import { WordIndex } from '../../src/model/search/word-index.ts';

/** Returns what a query finds among names alone, best first. */
export function findNamed(query: string, named: Named[]): Named[] {
  const names = new NameIndex();
  for (const [number, each] of named.entries()) names.add({ ...each, path: `/topics/${number}/`, record: { kind: 'topic', number } });
  const { terms, excluded, inOrder } = prepareSearch(query, { names, words: new WordIndex(), rows: [] });
  const found = rankRecords(terms, (id) => !excluded.has(id), inOrder).flatMap(({ id }) => names.of(id) ?? []);
  return found.flatMap(({ path }) => named[Number(path.split('/')[2])] ?? []);
}
