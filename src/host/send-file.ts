import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Answers a GET or HEAD request with the bytes of a file, or those that are asked for, or that they are known, as RFC 9110 has it (13 and 14). */
export function sendFile(bytes: Buffer, type: string, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const asked = request.headers;
  response.setHeader('ETag', etag).setHeader('Accept-Ranges', 'bytes');
  if (asked['if-match'] !== undefined && !names(asked['if-match'], etag))
    return void response.writeHead(412, { 'Content-Length': 0 }).end();
  if (asked['if-none-match'] !== undefined && names(asked['if-none-match'].replaceAll('W/', ''), etag)) {
    return void response.writeHead(304).end();
  }
  const isRanged = request.method === 'GET' && (asked['if-range'] === undefined || asked['if-range'] === etag);
  const range = isRanged ? readRange(asked.range, bytes.length) : undefined;
  if (range === 'unsatisfiable')
    return void response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}`, 'Content-Length': 0 }).end();
  const part = range ? bytes.subarray(range.first, range.last + 1) : bytes;
  if (range) response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`);
  response.writeHead(range ? 206 : 200, { 'Content-Type': type, 'Content-Length': part.length }).end(part);
}

/** Tells whether a list of tags, or the star, names one. */
function names(list: string, etag: string): boolean {
  return list.split(',').some((each) => ['*', etag].includes(each.trim()));
}

/** Reads the file that a path of an address leads to from a folder, the index for a slash at the end; returns nothing if there is none. */
export function readFileAt(folder: string, path: string): Buffer | undefined {
  try {
    const names = path.split('/').map(decodeURIComponent);
    const name = names.pop() || 'index.html';
    // Nothing leads out of the folder, and no file has two addresses.
    if ([...names, name].some((each) => /^\.{0,2}$|[/\\\0]/.test(each))) return undefined;
    return readFileSync(join(folder, ...names, name));
  } catch {
    return undefined;
  }
}

/** The bytes that are asked for of a file; both ends belong to it. */
interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads the header Range as RFC 9110 has it (14.2). Returns the one range to send; "unsatisfiable" if none that is asked for is in the file;
 * and nothing where the header is to be ignored: it is malformed, of another unit, or asks for several ranges, for which the whole is sent.
 */
function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, set] = /^bytes=(.*)$/i.exec(header ?? '') ?? [];
  const specs = (set ?? '').split(',').map((spec) => spec.replace(/^[ \t]+|[ \t]+$/g, ''));
  const asked = specs.filter((spec) => spec !== '').map((spec) => readSpec(spec, size));
  if (asked.length === 0 || asked.includes(undefined)) return undefined;
  const ranges = asked.filter((range) => range !== undefined).filter(({ first }) => first < size);
  return ranges.length === 0 ? 'unsatisfiable' : ranges.length === 1 ? ranges[0] : undefined;
}

/** Reads a range; one that begins behind the end cannot be satisfied, and a malformed one is none. */
function readSpec(spec: string, size: number): ByteRange | undefined {
  const [, first, last] = /^(\d*)-(\d*)$/.exec(spec) ?? [];
  if (first === undefined || (first === '' && last === '')) return undefined;
  if (first === '') {
    // The last bytes of an empty file are all of it, which no range can say.
    if (size === 0 && Number(last) > 0) return undefined;
    return { first: Number(last) === 0 ? size : Math.max(0, size - Number(last)), last: size - 1 };
  }
  if (last !== '' && BigInt(last ?? '') < BigInt(first)) return undefined;
  return { first: Number(first), last: Math.min(last === '' ? size : Number(last), size - 1) };
}
