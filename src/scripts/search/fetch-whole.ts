import { readBody, withPatience } from './line-watch.ts';
import { LostFile, WrongFile } from './lost-file.ts';

/** Throws unless bytes are those of a file; may return the part of them that is wanted. */
type Check = (address: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** The browser’s own, whatever replaces it later. */
const plainFetch = globalThis.fetch;

/**
 * Fetches a file of the search, or a range of its bytes; throws unless it arrives complete, as the right file and without a stall. If a cache may be
 * at fault, or a host that does not know ranges, requests the whole file again.
 */
export async function fetchWhole(address: string, cache: RequestCache, check: Check = assertNoPage, range?: string): Promise<Response> {
  try {
    const { headers, bytes } = await withPatience(async (signal) => {
      // In the cache of a browser, requests for parts of one file wait for one another.
      const response = await plainFetch(address, { cache: range ? 'no-store' : cache, headers: range ? { range } : {}, signal });
      if (!response.ok) throw new LostFile(address, response.status);
      return { headers: response.headers, bytes: await readBody(response) };
    });
    return new Response((await check(address, bytes)) ?? bytes, { headers });
  } catch (error) {
    if (error instanceof WrongFile && (range || cache !== 'reload')) return fetchWhole(address, 'reload', check);
    throw error instanceof LostFile ? error : new LostFile(address, error);
  }
}

/** The beginning of a page, perhaps after a byte-order mark. */
const PAGE = /^(?:ï»¿|ÿþ|þÿ\0)?\s*</;

/** Throws if the bytes are those of a page that was sent instead of a file of the search, none of which begins with "<". */
export async function assertNoPage(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<undefined> {
  if (PAGE.test(latinOf(bytes.subarray(0, 999)))) throw new WrongFile(address, 'page');
}

/** Returns bytes as text, each as one letter. */
export function latinOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
