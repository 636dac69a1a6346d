import { foldByWords, isFolded } from './folded-words.ts';

/** One thing that a search can find: a point, an actor, a topic, a briefing or a paragraph of its analysis. */
export interface SearchRecord {
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

/** A record before it is folded; only a point has a kind of its own. */
export type RecordDraft = Omit<SearchRecord, 'kind'> & { kind?: string };

/** Returns a record as it is indexed: its content folded, and its short texts followed by the folded forms of their words. */
export function foldRecord(record: SearchRecord): SearchRecord {
  const { content, meta } = record;
  const words = Object.values(meta).flatMap((text) => (isFolded(text) ? [] : text.split(/\s+/).filter((word) => !isFolded(word))));
  return {
    ...record,
    ...(isFolded(content) ? {} : { content: foldByWords(content), written: content }),
    ...(words.length > 0 ? { meta: { ...meta, folded: foldByWords([...new Set(words)].join(' ')) } } : {}),
  };
}
