import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { RenderedBody } from '../markdown/render-body.ts';
import { COLLECTIONS, type Collection } from '../model/addresses/paths.ts';
import type { Body } from '../model/library/body.ts';
import type { EntryCheck } from './check-entry.ts';
import type { EntryReading, ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';

/** What a reading made of the files of a content folder, packed. */
export interface PackedReading {
  /** What rules depend on of each entry, except of a source, of which that is all its data. */
  targets: Map<string, string | undefined>;
  parts: PackedPart[];
}

/** What a reading made of some files, each list compressed: lists of `PackedFile` and, for each, `PackedTexts`. */
interface PackedPart {
  files: Uint8Array;
  texts: Uint8Array;
}

/** What a reading made of a file, as plain data. */
export interface PackedFile {
  collection: Collection;
  id: string;
  reading: Omit<EntryReading<Collection>, 'entry'>;
  /** The data of the entry, and the path of its file. */
  entry?: { data: ReadEntry['data']; path: string };
  /** Why the analysis was not rendered, or that it was. */
  analysis?: Problem | 'rendered';
  check?: Omit<EntryCheck, 'addresses'> & { addresses: Omit<EntryCheck['addresses'][number], 'file'>[] };
}

/** The parts of an entry that are asked for only now and then: the text of its file, in UTF-8, and what was read in its analysis. */
export interface PackedTexts {
  text: Uint8Array;
  read?: Pick<Body, 'paragraphs'> & Pick<RenderedBody, 'links' | 'addresses'>;
}

/** How many files to pack at once: all of a large library would take as much memory as the library. */
const PART = 50;

/** Packs what a reading made of each file, for a later process to take over. */
export function packReading({ reading: { folders, checked } }: Pick<Content, 'reading'>): Uint8Array {
  const files = COLLECTIONS.flatMap((collection) => {
    const read: Map<string, EntryReading<Collection>> = folders[collection].files;
    // A file of the wrong shape is read again, to be checked against what it refers to.
    return Array.from(read, ([id, file]) => ({ collection, id, file })).filter(({ file }) => !file.misshapen);
  });
  const parts: PackedPart[] = [];
  for (let from = 0; from < files.length; from += PART) {
    const part = files.slice(from, from + PART);
    parts.push({
      files: compress(part.map(({ collection, id, file }): PackedFile => ({ collection, id, ...packFile(file, checked) }))),
      texts: compress(part.map(({ file: { entry } }) => entry && packTexts(entry, checked))),
    });
  }
  const targets = Array.from(
    checked.registry.targets,
    ([name, target]) => [name, typeof target === 'string' ? target : undefined] as const,
  );
  return serialize({ targets: new Map(targets), parts } satisfies PackedReading);
}

type Checked = Content['reading']['checked'];

function packFile({ entry, ...reading }: EntryReading<Collection>, { analyses, checks }: Checked): Omit<PackedFile, 'collection' | 'id'> {
  if (!entry) return { reading };
  const rendered = analyses.get(entry);
  const check = checks.get(entry);
  return {
    reading,
    entry: { data: entry.data, path: entry.file.path },
    ...(rendered && isPlain(rendered) && { analysis: 'rule' in rendered ? rendered : 'rendered' }),
    ...(check && { check: { ...check, addresses: check.addresses.map(({ file: _, ...address }) => address) } }),
  };
}

function packTexts(entry: ReadEntry, { analyses }: Checked): PackedTexts {
  const text = Buffer.from(entry.file.text);
  const rendered = analyses.get(entry);
  if (!rendered || 'rule' in rendered || !isPlain(rendered)) return { text };
  const { body, links, addresses } = rendered;
  return { text, read: { paragraphs: body.paragraphs, links, addresses } };
}

/** Tells whether an analysis is nothing but data; the objections of the Markdown plugins are more than that. */
function isPlain(rendered: RenderedBody | Problem): boolean {
  return 'rule' in rendered || rendered.messages.length === 0;
}

/** The size of the pieces that are compressed: with the small ones that are usual, joining them takes longer than compressing them. */
const PIECE = { chunkSize: 2 ** 16 };

function compress(value: unknown): Uint8Array {
  return zstdCompressSync(serialize(value), { ...PIECE, params: { [constants.ZSTD_c_compressionLevel]: 1 } });
}

/** Returns what was compressed. */
export function expand(bytes: Uint8Array): unknown {
  return deserialize(zstdDecompressSync(bytes, PIECE));
}
