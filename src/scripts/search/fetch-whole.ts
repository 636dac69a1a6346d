import { readBody, withPatience } from './line-watch.ts';
import { LostFile, WrongFile } from './lost-file.ts';

/** The browser’s own, whatever replaces it later. */
const plainFetch = globalThis.fetch;

/**
 * Fetches a file of the search, or a range of its bytes; throws unless it arrives complete, as the right file and without a stall. If a cache may be
 * at fault, or a host that does not know ranges, requests the whole file again.
 */
export async function fetchWhole(address: string, cache: RequestCache, assertRight = assertNoPage, range?: string): Promise<Response> {
  try {
    const { headers, bytes } = await withPatience(async (signal) => {
      // In the cache of a browser, requests for parts of one file wait for one another.
      const part: RequestInit = range ? { headers: { range }, cache: 'no-store' } : { cache };
      const response = await plainFetch(address, { ...part, signal });
      if (!response.ok) throw new LostFile(address, response.status);
      return { headers: response.headers, bytes: await readBody(response) };
    });
    await assertRight(address, bytes);
    return new Response(bytes, { headers });
  } catch (error) {
    if (error instanceof WrongFile && (range || cache !== 'reload')) return fetchWhole(address, 'reload', assertRight);
    throw error instanceof LostFile ? error : new LostFile(address, error);
  }
}

/** The beginning of a page, perhaps after a byte-order mark. */
const PAGE = /^(?:ï»¿|ÿþ|þÿ\0)?\s*</;

/** Throws if the bytes are those of a page that was sent instead of a file of the search, none of which begins with "<". */
export async function assertNoPage(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (PAGE.test(latinOf(bytes.subarray(0, 999)))) throw new WrongFile(address, 'page');
}

/** Returns bytes as text, each as one letter. */
export function latinOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
