import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Answers a GET or HEAD request with the bytes of a file, a range of them, or the news that they are unchanged, as RFC 9110 specifies (13 and 14). */
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

/** Tells whether a list of tags, or a star, matches one. */
function names(list: string, etag: string): boolean {
  return list.split(',').some((each) => ['*', etag].includes(each.trim()));
}

/** Reads the file in a folder that the path of an address leads to, the index if it ends with a slash; returns nothing if there is none. */
export function readFileAt(folder: string, path: string): Buffer | undefined {
  try {
    const names = path.split('/').map(decodeURIComponent);
    const name = names.pop() || 'index.html';
    // No path leads out of the folder, and no file has two addresses.
    if ([...names, name].some((each) => /^\.{0,2}$|[/\\\0]/.test(each))) return undefined;
    return readFileSync(join(folder, ...names, name));
  } catch {
    return undefined;
  }
}

/** A range of bytes of a file, both ends included. */
interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads the header Range as RFC 9110 specifies (14.2). Returns the one range to send; "unsatisfiable" if it is outside the file;
 * and nothing if the header is to be ignored because it is malformed, has another unit, or requests several ranges, which are answered with the whole file.
 */
function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, set] = /^bytes=(.*)$/i.exec(header ?? '') ?? [];
  const specs = (set ?? '').split(',').map((spec) => spec.replace(/^[ \t]+|[ \t]+$/g, ''));
  const asked = specs.filter((spec) => spec !== '').map((spec) => readSpec(spec, size));
  if (asked.length === 0 || asked.includes(undefined)) return undefined;
  const ranges = asked.filter((range) => range !== undefined).filter(({ first }) => first < size);
  return ranges.length === 0 ? 'unsatisfiable' : ranges.length === 1 ? ranges[0] : undefined;
}

/** Reads a range; one that begins past the end cannot be satisfied, and a malformed one is ignored. */
function readSpec(spec: string, size: number): ByteRange | undefined {
  const [, first, last] = /^(\d*)-(\d*)$/.exec(spec) ?? [];
  if (first === undefined || (first === '' && last === '')) return undefined;
  if (first === '') {
    // No range can describe the last bytes of an empty file, so all of it is sent.
    if (size === 0 && Number(last) > 0) return undefined;
    return { first: Number(last) === 0 ? size : Math.max(0, size - Number(last)), last: size - 1 };
  }
  if (last !== '' && BigInt(last ?? '') < BigInt(first)) return undefined;
  return { first: Number(first), last: Math.min(last === '' ? size : Number(last), size - 1) };
}
