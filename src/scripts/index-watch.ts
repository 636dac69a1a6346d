/** How many milliseconds a file of the search may take before it counts as lost. */
export const PATIENCE = 4500;

/** What is known of the index that is being read. */
interface IndexWatch {
  /** Why a file could not be had, if one could not. */
  error?: unknown;
  /** Whether files are to be fetched past every cache. */
  fresh?: boolean;
  /** What the build noted in the index: which it was, the years of the newest volume, and the older volumes. */
  entry?: { build: string; years: string; older: { years: string; briefings: number }[] };
}

/**
 * Watches the files of the index as they are fetched. Pagefind takes a file that it cannot have for an empty one and then finds nothing;
 * only its requests show that something was lost. Other requests of the page pass untouched.
 */
export function watchIndex(index: string): IndexWatch {
  const watch: IndexWatch = {};
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(index)) return plainFetch(input, init);
    try {
      const response = await plainFetch(input, { signal: AbortSignal.timeout(PATIENCE), cache: watch.fresh ? 'reload' : 'default' });
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      if (address.startsWith(`${index}pagefind-entry.json`)) watch.entry = await response.clone().json();
      return response;
    } catch (error) {
      watch.error = error;
      throw error;
    }
  };
  return watch;
}
