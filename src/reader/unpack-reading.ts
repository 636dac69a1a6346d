import { deserialize } from 'node:v8';
import { type RenderedBody, showLater } from '../markdown/render-body.ts';
import type { Collection } from '../model/addresses/paths.ts';
import type { Source } from '../model/schema/source.ts';
import type { EntryReading, ReadEntry } from './entry.ts';
import { EntryFile } from './entry-file.ts';
import { expand, type PackedFile, type PackedReading, type PackedTexts } from './packed-reading.ts';
import type { Earlier } from './read-content.ts';

/** Unpacks what an earlier reading, for the same base, made of each file; texts and analyses are unpacked when somebody asks for one. */
export function unpackReading(bytes: Uint8Array, base: string): Earlier {
  const { targets: withoutSources, parts }: PackedReading = deserialize(bytes);
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
  for (const { files, texts } of parts) {
    let expanded: PackedTexts[] | undefined;
    const textsOf = (index: number) => {
      expanded ??= expand(texts) as PackedTexts[];
      return expanded[index] as PackedTexts;
    };
    for (const [index, file] of (expand(files) as PackedFile[]).entries()) unpackFile(file, base, () => textsOf(index), reading);
  }
  for (const [id, { entry }] of reading.folders.sources.files) if (entry) targets.set(`sources/${id}`, entry.data);
  return { reading };
}

function unpackFile({ collection, id, ...packed }: PackedFile, base: string, texts: () => PackedTexts, into: Earlier['reading']): void {
  const files: Map<string, EntryReading<Collection>> = into.folders[collection].files;
  if (!packed.entry) {
    files.set(id, packed.reading);
    return;
  }
  const { data, path } = packed.entry;
  const file = new EntryFile(path, () => Buffer.from(texts().text).toString());
  const entry = { collection, id, data, file };
  files.set(id, { ...packed.reading, entry });
  const { analyses, checks } = into.checked;
  const { analysis, check } = packed;
  if (analysis) analyses.set(entry, analysis === 'rendered' ? unpackAnalysis(entry, base, texts) : analysis);
  if (check) checks.set(entry, { ...check, addresses: check.addresses.map((address) => ({ file, ...address })) });
}

function unpackAnalysis({ id, file }: Pick<ReadEntry, 'id' | 'file'>, base: string, texts: () => PackedTexts): RenderedBody {
  const read = () => texts().read as Required<PackedTexts>['read'];
  const written = {
    get markdown() {
      return file.body;
    },
    get links() {
      return read().links;
    },
    get paragraphs() {
      return read().paragraphs;
    },
  };
  return {
    body: showLater(written, { briefing: id, base }),
    get links() {
      return read().links;
    },
    get addresses() {
      return read().addresses;
    },
    messages: [],
  };
}
