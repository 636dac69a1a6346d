import { createHash } from 'node:crypto';
import { formatTextName, textPack } from '../../model/addresses/record-texts.ts';
import type { IndexFiles } from './index-files.ts';

/** The most texts in a pack: a host that cannot send a part of a file sends all of it, so it is small; and a site has few packs. */
const MOST = 100;
/** How many digits of its digest the name of a pack has. */
const DIGITS = 10;

/** The text of a record, compressed, the name that Pagefind gave it, and the place of the record among those of its shard. */
export interface RecordText {
  file: string;
  place: number;
  bytes: Uint8Array;
}

/** What the list of the parts of an index and its entry have to say of the packs. */
export interface Packs {
  /** The names of the texts, which say where each is, by those that Pagefind gave them. */
  names: Map<string, string>;
  /** The digests of the packs, in their order. */
  digests: string[];
}

/** Adds the texts of records to an index, many in a file, of which a search fetches the parts that it shows; returns their names and the digests of the packs. */
export function packTexts(files: IndexFiles, texts: RecordText[], language = 'en'): Packs {
  const names = new Map<string, string>();
  const digests: string[] = [];
  for (let start = 0; start < texts.length; start += MOST) {
    const pack = digests.length;
    const some = texts.slice(start, start + MOST);
    let from = 0;
    for (const { file, place, bytes } of some) {
      names.set(file, formatTextName(language, String(place), [pack, from, bytes.length]));
      from += bytes.length;
    }
    const all = Buffer.concat(some.map(({ bytes }) => bytes));
    const digest = createHash('sha256').update(all).digest('hex').slice(0, DIGITS);
    files.set(textPack(pack, digest), all);
    digests.push(digest);
  }
  return { names, digests };
}
