import { NameIndex } from '../../model/names/name-index.ts';
import { wordsOf } from '../../model/query/read-query.ts';
import type { Known } from '../../model/search/excluded-records.ts';
import { WordIndex } from '../../model/search/word-index.ts';
import { foldName } from '../../model/text/fold-name.ts';
import type { SearchSession } from './search-session.ts';

/** Fetches what is known without the index of texts, for a query; a part that is unavailable is left out, and why is said. */
export async function knownFor(text: string, session: SearchSession): Promise<Known & { lost: unknown[] }> {
  const lost: unknown[] = [];
  const orElse = <T>(part: Promise<T>, other: T) => part.catch((error: unknown) => (lost.push(error), other));
  const keys = wordsOf(text);
  const [names, words, rows] = await Promise.all([
    orElse(
      session.names().then(async (list) => {
        await list.complete(keys).catch((error) => lost.push(error)); // The names that have been fetched are better than none.
        return list.index;
      }),
      new NameIndex(),
    ),
    orElse(
      session.words().then(async (list) => {
        await list.complete(keys).catch((error) => lost.push(error));
        return list.index;
      }),
      new WordIndex(),
    ),
    orElse(session.rows(), []),
  ]);
  return { names, words, rows, lost };
}
