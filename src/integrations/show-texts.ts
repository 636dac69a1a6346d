import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchRecord } from '../formats/search/search-record.ts';
import { type IndexFiles, SIGNATURE } from './index-files.ts';

/**
 * Puts the text of each record as it is written in the place of the folded one that was indexed. Both in one record would not do: Pagefind
 * finds a phrase in one spelling of its words only.
 */
export function showTexts(files: IndexFiles, records: SearchRecord[]): void {
  const written = new Map(records.flatMap(({ url, written }) => (written === undefined ? [] : [[url, written]])));
  if (written.size === 0) return;
  for (const [path, packed] of files) {
    if (!path.startsWith('fragment/')) continue;
    const bytes = gunzipSync(packed);
    const fragment = JSON.parse(bytes.subarray(SIGNATURE.length).toString());
    const content = written.get(fragment.url);
    if (content === undefined) continue;
    files.set(path, gzipSync(SIGNATURE + JSON.stringify({ ...fragment, content }), { level: 9 }));
  }
}
