/** How many milliseconds a file of the search may take before it counts as lost. */
export const PATIENCE = 4500;

/** Fetches a file of the search; throws if it does not come whole and in time. */
export async function fetchWhole(address: string, cache: RequestCache, fetch = globalThis.fetch): Promise<Response> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
