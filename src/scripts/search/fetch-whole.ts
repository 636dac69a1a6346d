import { assertSound } from './assert-sound.ts';
import { WrongFile } from './wrong-file.ts';

/** How many milliseconds a file of the search may take before it counts as lost. */
export const PATIENCE = 4500;

/** Fetches a file of the search; throws if it does not come whole, in time and as what it is. One that a cache may have kept wrong is asked for again. */
export async function fetchWhole(address: string, cache: RequestCache, fetch = globalThis.fetch): Promise<Response> {
  try {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`, { cause: response.status });
    const bytes = new Uint8Array(await response.arrayBuffer());
    await assertSound(address, bytes);
    return new Response(bytes, { headers: response.headers });
  } catch (error) {
    if (error instanceof WrongFile && cache !== 'reload') return fetchWhole(address, 'reload', fetch);
    throw error;
  }
}
