import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { shardEngine, shardMeta, shardPart } from '../../model/addresses/search-files.ts';
import { fileOf, type IndexFiles, readEntry, SIGNATURE, setEntry } from './index-files.ts';

/**
 * How many digits of its digest the name of a file has. Those of records are listed in the list of parts, which each search fetches; since the
 * id of the record is in the name as well, a few tell one text of it from another.
 */
const NAME_LENGTH = { fragment: 5, index: 7, meta: 10 };

/** The list of the parts of an index with the names of their files. */
type Meta = [
  version: string,
  pages: [file: string, words: number][],
  chunks: [first: string, last: string, file: string][],
  ...others: unknown[],
];

/**
 * Names every part of an index by the digest of its data, so that it can be checked against its name and two builds yield the same names,
 * and the file of a record by the id of the record before that.
 */
export function nameParts(files: IndexFiles, ids: ReadonlyMap<string, string>): void {
  const entry = readEntry(files);
  for (const [language, about] of Object.entries(entry.languages)) {
    const meta = takeData<Meta>(files, shardMeta(about.hash));
    meta[1] = meta[1].map(([file, words]) => [
      rename(files, `${language}_${ids.get(shardPart('fragment', file))}`, file, 'fragment'),
      words,
    ]);
    meta[2] = meta[2].map(([first, last, file]) => [first, last, rename(files, language, file, 'index')]);
    const data = packData(meta);
    about.hash = nameFor(data, language, NAME_LENGTH.meta);
    files.set(shardMeta(about.hash), data.packed);
    about.wasm = renameProgram(files, language, about.wasm);
  }
  setEntry(files, entry);
}

/** Names a part by the digest of its data, so that it can be checked against its name; returns that name, longer if another part has the same. */
function rename(files: IndexFiles, start: string, file: string, kind: 'fragment' | 'index'): string {
  const path = shardPart(kind, file);
  const { bytes, packed } = partOf(fileOf(files, path));
  files.delete(path);
  for (let length = NAME_LENGTH[kind]; ; length++) {
    const name = nameFor({ bytes }, start, length);
    const target = shardPart(kind, name);
    if (files.has(target)) continue;
    files.set(target, packed);
    return name;
  }
}

/** Returns a part as it is named and as it is sent. */
function partOf(file: Uint8Array): { bytes: Uint8Array; packed: Uint8Array } {
  return isPacked(file) ? { bytes: gunzipSync(file), packed: file } : { bytes: file, packed: gzipSync(file, { level: 9 }) };
}

/** Tells whether a file is compressed: Pagefind compresses all of its own; those of records were written anew. */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
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
