import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { shardChunk, shardEngine, shardMeta } from '../../model/addresses/search-files.ts';
import { fileOf, type IndexFiles, readEntry, SIGNATURE, setEntry } from './index-files.ts';
import type { Packs } from './pack-texts.ts';

/** How many digits of its digest the name of a file has. */
const NAME_LENGTH = { index: 7, meta: 10 };

/** The list of the parts of an index with the names of their files. */
type Meta = [
  version: string,
  pages: [file: string, words: number][],
  chunks: [first: string, last: string, file: string][],
  ...others: unknown[],
];

/**
 * Names every part of an index by the digest of its data, so that it can be checked against its name and two builds yield the same names,
 * and the text of a record by the place of the record in the shard and its own in a pack.
 */
export function nameParts(files: IndexFiles, { names, digests }: Packs): void {
  changeMetas(files, (meta, language) => {
    meta[1] = meta[1].map(([file, words]) => [names.get(file) ?? file, words]);
    meta[2] = meta[2].map(([first, last, file]) => [first, last, renameChunk(files, language, file)]);
  });
  const entry = readEntry(files);
  for (const [language, about] of Object.entries(entry.languages)) about.wasm = renameProgram(files, language, about.wasm);
  setEntry(files, { ...entry, texts: digests });
}

/** Names the text of every record by the id of the record in place of its place in the shard. */
export function nameRecords(files: IndexFiles, ids: string[]): void {
  changeMetas(files, (meta) => {
    meta[1] = meta[1].map(([name, words]) => [name.replace(/_(\d+)/, (_, place) => `_${ids[place]}`), words]);
  });
}

/** Changes the list of the parts of an index in each language, and names it by the digest of its data. */
function changeMetas(files: IndexFiles, change: (meta: Meta, language: string) => void): void {
  const entry = readEntry(files);
  for (const [language, about] of Object.entries(entry.languages)) {
    const meta = takeData<Meta>(files, shardMeta(about.hash));
    change(meta, language);
    const data = packData(meta);
    about.hash = nameFor(data, language, NAME_LENGTH.meta);
    files.set(shardMeta(about.hash), data.packed);
  }
  setEntry(files, entry);
}

/** Names a chunk of words by the digest of its data, so that it can be checked against its name; returns that name, longer if another chunk has the same. */
function renameChunk(files: IndexFiles, language: string, file: string): string {
  const path = shardChunk(file);
  const packed = fileOf(files, path);
  files.delete(path);
  const bytes = gunzipSync(packed);
  for (let length = NAME_LENGTH.index; ; length++) {
    const name = nameFor({ bytes }, language, length);
    const target = shardChunk(name);
    if (files.has(target)) continue;
    files.set(target, packed);
    return name;
  }
}

/** Names the program of a language by the digest of its data; returns that name. */
function renameProgram(files: IndexFiles, language: string, program: string): string {
  const packed = fileOf(files, shardEngine(program));
  const name = nameFor({ bytes: gunzipSync(packed) }, language, NAME_LENGTH.meta);
  files.delete(shardEngine(program));
  files.set(shardEngine(name), packed);
  return name;
}

/** Removes a file from the index and returns its content. */
function takeData<T>(files: IndexFiles, path: string): T {
  const bytes = gunzipSync(fileOf(files, path));
  files.delete(path);
  const start = bytes.subarray(0, SIGNATURE.length).toString('latin1');
  if (start !== SIGNATURE) throw new Error(`${path} is not in the form that Pagefind 1.5 writes: it begins with "${start}".`);
  return decode(bytes.subarray(SIGNATURE.length)) as T;
}

function packData(data: unknown): { bytes: Buffer; packed: Buffer } {
  const bytes = Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), encode(data)]);
  return { bytes, packed: gzipSync(bytes, { level: 9 }) };
}

function nameFor({ bytes }: { bytes: Uint8Array }, start: string, length: number): string {
  return `${start}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`;
}
