import { deserialize } from 'node:v8';
import type { RenderedBody } from '../markdown/render-body.ts';
import type { Collection } from '../model/addresses/paths.ts';
import type { Source } from '../model/schema/source.ts';
import type { EntryReading } from './entry.ts';
import { EntryFile } from './entry-file.ts';
import { expand, type PackedFile, type PackedReading, type PackedTexts } from './packed-reading.ts';
import type { Earlier } from './read-content.ts';

/** Unpacks what an earlier reading made of each file; texts and analyses are unpacked when somebody asks for one. */
export function unpackReading(bytes: Uint8Array): Earlier {
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
    for (const [index, file] of (expand(files) as PackedFile[]).entries()) unpackFile(file, () => textsOf(index), reading);
  }
  for (const [id, { entry }] of reading.folders.sources.files) if (entry) targets.set(`sources/${id}`, entry.data);
  return { reading };
}

function unpackFile({ collection, id, ...packed }: PackedFile, texts: () => PackedTexts, into: Earlier['reading']): void {
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
  if (analysis) analyses.set(entry, analysis === 'rendered' ? unpackAnalysis(file, texts) : analysis);
  if (check) checks.set(entry, { ...check, addresses: check.addresses.map((address) => ({ file, ...address })) });
}

function unpackAnalysis(file: EntryFile, texts: () => PackedTexts): RenderedBody {
  const rendered = () => texts().rendered as RenderedBody;
  return {
    body: {
      get markdown() {
        return file.body;
      },
      get html() {
        return rendered().body.html;
      },
      get links() {
        return rendered().body.links;
      },
      get headings() {
        return rendered().body.headings;
      },
      get paragraphs() {
        return rendered().body.paragraphs;
      },
    },
    get links() {
      return rendered().links;
    },
    get addresses() {
      return rendered().addresses;
    },
    messages: [],
  };
}
