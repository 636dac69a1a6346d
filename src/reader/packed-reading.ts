import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { RenderedBody } from '../markdown/render-body.ts';
import { COLLECTIONS, type Collection } from '../model/addresses/paths.ts';
import type { Source } from '../model/schema/source.ts';
import type { EntryCheck } from './check-entry.ts';
import type { EntryReading, ReadEntry } from './entry.ts';
import { EntryFile } from './entry-file.ts';
import type { Problem } from './problem.ts';
import type { Content, Earlier } from './read-content.ts';

/** What a reading made of a file, as plain data. */
interface PackedFile {
  collection: Collection;
  id: string;
  reading: Omit<EntryReading<Collection>, 'entry'>;
  /** The data of the entry, and its file, which is made again from its text. */
  entry?: { data: ReadEntry['data']; path: string; text: string };
  /** The analysis, whose Markdown is in the text of the file. */
  rendered?: RenderedBody | Problem;
  check?: Omit<EntryCheck, 'addresses'> & { addresses: Omit<EntryCheck['addresses'][number], 'file'>[] };
}

/** How many files to pack at once: all of a large library would take as much memory as the library. */
const PART = 100;

interface Packed {
  /** What rules depend on of each entry, except of a source, of which that is all its data. */
  targets: Map<string, string | undefined>;
  parts: Uint8Array[];
}

/** Packs what a reading made of each file, for a later process to take over. */
export function packReading({ reading: { folders, checked } }: Pick<Content, 'reading'>): Uint8Array {
  const files = COLLECTIONS.flatMap((collection) => {
    const read: Map<string, EntryReading<Collection>> = folders[collection].files;
    // A file of the wrong shape is read again, to be checked against what it refers to.
    return Array.from(read, ([id, file]) => ({ collection, id, file })).filter(({ file }) => !file.misshapen);
  });
  const parts: Uint8Array[] = [];
  for (let from = 0; from < files.length; from += PART) {
    const part = files.slice(from, from + PART).map(({ collection, id }) => packFile(collection, id, { folders, checked }));
    parts.push(zstdCompressSync(serialize(part)));
  }
  const targets = Array.from(
    checked.registry.targets,
    ([name, target]) => [name, typeof target === 'string' ? target : undefined] as const,
  );
  return serialize({ targets: new Map(targets), parts } satisfies Packed);
}

/** Unpacks what an earlier reading made of each file. */
export function unpackReading(bytes: Uint8Array): Earlier {
  const { targets: withoutSources, parts }: Packed = deserialize(bytes);
  const targets: Map<string, Source | string | undefined> = new Map(withoutSources);
  const folders: Record<Collection, { files: Map<string, EntryReading<Collection>> }> = {
    briefings: { files: new Map() },
    processes: { files: new Map() },
    actors: { files: new Map() },
    topics: { files: new Map() },
    sources: { files: new Map() },
  };
  const checked = { analyses: new Map(), checks: new Map(), registry: { targets } };
  const reading = { folders: folders as Earlier['reading']['folders'], checked };
  for (const part of parts) for (const file of deserialize(zstdDecompressSync(part)) as PackedFile[]) unpackFile(file, reading);
  for (const [id, { entry }] of reading.folders.sources.files) if (entry) targets.set(`sources/${id}`, entry.data);
  return { reading };
}

function packFile(collection: Collection, id: string, { folders, checked }: Content['reading']): PackedFile {
  const { entry, ...reading } = folders[collection].files.get(id) ?? { problems: [] };
  if (!entry) return { collection, id, reading };
  const { data, file } = entry;
  const rendered = checked.analyses.get(entry);
  const check = checked.checks.get(entry);
  return {
    collection,
    id,
    reading,
    entry: { data, path: file.path, text: file.text },
    ...(rendered && isPlain(rendered) && { rendered: withMarkdown(rendered, '') }),
    ...(check && { check: { ...check, addresses: check.addresses.map(({ file: _, ...address }) => address) } }),
  };
}

function unpackFile({ collection, id, reading, entry: packed, rendered, check }: PackedFile, into: Earlier['reading']): void {
  const entry = packed && { collection, id, data: packed.data, file: new EntryFile(packed.path, packed.text, { isSound: true }) };
  const files: Map<string, EntryReading<Collection>> = into.folders[collection].files;
  files.set(id, { ...reading, ...(entry && { entry }) });
  if (!entry) return;
  const { analyses, checks } = into.checked;
  if (rendered) analyses.set(entry, withMarkdown(rendered, entry.file.body));
  if (check) checks.set(entry, { ...check, addresses: check.addresses.map((address) => ({ file: entry.file, ...address })) });
}

/** Tells whether an analysis is nothing but data; the objections of the Markdown plugins are more than that. */
function isPlain(rendered: RenderedBody | Problem): boolean {
  return 'rule' in rendered || rendered.messages.length === 0;
}

function withMarkdown(rendered: RenderedBody | Problem, markdown: string): RenderedBody | Problem {
  return 'rule' in rendered ? rendered : { ...rendered, body: { ...rendered.body, markdown } };
}
