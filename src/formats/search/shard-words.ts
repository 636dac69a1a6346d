import { POINT_KINDS } from '../../model/schema/vocabulary.ts';
import { wordsOf } from './folded-words.ts';
import type { SearchRecord } from './search-record.ts';

/** A word of the records of a shard: how many have it, and the places of the points that have it in their titles and in their texts. */
export type ShardWord = [word: string, count: number, titles: number[], texts: number[]];

/** A word as it is collected, and the place of the last record that was found to have it. */
interface Collected {
  word: ShardWord;
  last: number;
}

/** Returns the words of the records of a shard; with the points that have them, if these are to be found by their words. */
export function shardWords(records: SearchRecord[], areListed: boolean): ShardWord[] {
  const collected = new Map<string, Collected>();
  /** The words of what stands between two spaces, most of which recurs. */
  const between = new Map<string, Collected[]>();
  const collect = (word: string): Collected => {
    const known = collected.get(word) ?? { word: [word, 0, [], []], last: -1 };
    collected.set(word, known);
    return known;
  };
  const wordsIn = (text: string): Collected[] =>
    text.split(' ').flatMap((written) => {
      const words = between.get(written) ?? wordsOf(written).map(collect);
      between.set(written, words);
      return words;
    });
  for (const [place, { kind, content, meta }] of records.entries()) {
    const isFound = areListed && kind in POINT_KINDS;
    const titles = new Set(isFound ? wordsIn(meta.title ?? '') : []);
    const own = new Set(isFound ? wordsIn(content) : []);
    for (const each of [content, ...Object.values(meta)].flatMap(wordsIn)) {
      if (each.last === place) continue;
      each.last = place;
      each.word[1]++;
      if (titles.has(each)) each.word[2].push(place);
      else if (own.has(each)) each.word[3].push(place);
    }
  }
  return Array.from(collected.values(), ({ word }) => word);
}
