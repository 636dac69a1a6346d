import type { RecordId } from '../../model/search/record-id.ts';
import { foldText } from '../../model/text/fold-text.ts';

/** One thing that a search can find: a point, an actor, a topic, a briefing or a paragraph of its analysis. */
export interface SearchRecord {
  /** Its kind, and its number among the records of that kind. */
  id: RecordId;
  /** The address from the root of the site. */
  url: string;
  /** The text that is searched, in folded letters. */
  content: string;
  /** The text that is quoted, if it differs. */
  written?: string;
  /** What the result shows, including other spellings. */
  meta: Record<string, string>;
  /** What it is called by and coloured as: the kind of a point, such as "red-line", or that of the record. */
  kind: string;
}

/** A record before it is numbered; only a point has a kind of its own. */
export type RecordDraft = Omit<SearchRecord, 'id' | 'kind'> & { kind?: string };

/** Returns a record as it is indexed: its content folded, and its short texts followed by the folded forms of their words. */
export function foldRecord(record: SearchRecord): SearchRecord {
  const { content, meta } = record;
  const words = Object.values(meta).flatMap((text) => (isFolded(text) ? [] : text.split(/\s+/).filter((word) => !isFolded(word))));
  return {
    ...record,
    ...(isFolded(content) ? {} : { content: foldText(content), written: content }),
    ...(words.length > 0 ? { meta: { ...meta, folded: foldText([...new Set(words)].join(' ')) } } : {}),
  };
}

/** Tells whether the index itself folds a text as we do: capitals, and the accents of Latin letters. */
function isFolded(text: string): boolean {
  const asIndexed = text
    .normalize('NFD')
    .replace(/(\p{sc=Latn})[\u0300-\u036f]+/gu, '$1')
    .replace(/[\u2010-\u2015](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\u2010-\u2015]/gu, '-')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
  return foldText(asIndexed) === asIndexed.replace(/ +/g, ' ').trim();
}
