import { hasDigest } from '../../model/text/sealed-text.ts';
import { readBody, withPatience } from './line-watch.ts';
import { LostFile, WrongFile } from './lost-file.ts';

/** The browser’s own, whatever replaces it later. */
const plainFetch = globalThis.fetch;

/** Fetches a file of the search; throws unless it arrives complete, as the right file and without a stall. If a cache may be at fault, requests the file again. */
export async function fetchWhole(address: string, cache: RequestCache): Promise<Response> {
  try {
    const { headers, bytes } = await withPatience(async (signal) => {
      const response = await plainFetch(address, { cache, signal });
      if (!response.ok) throw new LostFile(address, response.status);
      return { headers: response.headers, bytes: await readBody(response) };
    });
    await assertIntact(address, bytes);
    return new Response(bytes, { headers });
  } catch (error) {
    if (error instanceof WrongFile && cache !== 'reload') return fetchWhole(address, 'reload');
    throw error instanceof LostFile ? error : new LostFile(address, error);
  }
}

/** What precedes the data in Pagefind's files once they are decompressed. */
const SIGNATURE = 'pagefind_dcd';
/** The beginning of a page, perhaps after a byte-order mark. */
const PAGE = /^(?:ï»¿|ÿþ|þÿ\0)?\s*</;
/** The digits of a digest in the name of a file of the index. */
const DIGEST = /_([0-9a-f]{7,})\.(?:pf_\w+|pagefind)(?:\?|$)/;
/** The digits of a digest behind the name of the search program. */
const PROGRAM_DIGEST = /\.js\?([0-9a-f]{12})/;

/**
 * Throws if the bytes are not those of the requested file of the search: Pagefind treats a file that it cannot read as an empty
 * one. A page sent instead begins with "<", as no file of the search does; a file of the index is checked against the digest in its
 * name, and the program against the one behind it.
 */
export async function assertIntact(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (PAGE.test(textOf(bytes.subarray(0, 999)))) throw new WrongFile(address, 'page');
  const program = PROGRAM_DIGEST.exec(address)?.[1];
  if (program && !(await hasDigest(bytes, program))) throw new WrongFile(address, 'damaged');
  const digest = DIGEST.exec(address)?.[1];
  if (!digest) return;
  const data = await unpack(bytes).catch(() => new Uint8Array());
  if (textOf(data.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new WrongFile(address, 'damaged');
  if (!(await hasDigest(data, digest))) throw new WrongFile(address, 'other build');
}

/** Decompresses a file; throws if it is incomplete. If the host declares the compression, the browser has already decompressed it. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
