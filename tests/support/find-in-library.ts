import { listNames } from '../../src/formats/search/name-lines.ts';
import { pointsTable } from '../../src/formats/search/points-table.ts';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import { shardWords } from '../../src/formats/search/shard-words.ts';
import { WordCollection } from '../../src/formats/search/word-slices.ts';
import type { Library } from '../../src/model/library/records.ts';
import { NameIndex } from '../../src/model/names/name-index.ts';
import type { Known } from '../../src/model/search/excluded-records.ts';
import { PointsTable } from '../../src/model/search/points-table.ts';
import { prepareSearch } from '../../src/model/search/prepare-search.ts';
import { rankRecords } from '../../src/model/search/rank-records.ts';
import { formatRecordId } from '../../src/model/search/record-id.ts';
import { WordIndex } from '../../src/model/search/word-index.ts';
import { contextOf } from './view-context.ts';

/** Returns a search of a library without its index of texts: the addresses that a query finds, best first. */
export async function searchIn(library: Library): Promise<(query: string) => string[]> {
  const context = contextOf(library);
  const names = new NameIndex();
  for (const named of listNames(library)) names.add({ ...named });
  const collected = new WordCollection();
  const paths = new Map<string, string>();
  for (const [number, shard] of searchShards(context).entries()) {
    const [records, ids] = [shard.records(), shard.ids()];
    collected.add(shardWords(records, number === 0), ids);
    for (const [place, id] of ids.entries()) paths.set(formatRecordId(id), records[place]?.url ?? '');
  }
  const words = new WordIndex();
  for (const slice of collected.slices().values()) words.add(slice.split('\n'));
  const files = await pointsTable(context);
  const table = await PointsTable.open(async (file) => files.get(file) ?? '');
  await Promise.all([table.load('actors'), table.load('topics')]);
  const known: Known = { names, words, rows: table.rows };
  return (query) => {
    const { terms, excluded, inOrder } = prepareSearch(query, known);
    return rankRecords(terms, (id) => !excluded.has(id), inOrder).map(({ id }) => paths.get(id) ?? id);
  };
}
