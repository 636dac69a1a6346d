import { assertIntact } from './assert-intact.ts';
import { fetchText } from './fetch-text.ts';
import { fetchWhole } from './fetch-whole.ts';
import type { LostFile } from './lost-file.ts';

/**
 * The files of the index that have arrived. Pagefind treats an unavailable file as an empty one and then finds nothing; only its requests
 * show that something was lost. What has arrived is kept, so that another try fetches no more than was lost.
 */
export class IndexWatch {
  /** How many times a file was unavailable, and why the last time. */
  losses = 0;
  lastLoss: unknown;
  /** The digests of the packs of texts, by the addresses of their shards. */
  readonly packs: Record<string, string[]> = {};
  #cache: RequestCache = 'default';
  readonly #files = new Map<string, Promise<Response>>();
  readonly #lost = new Map<string, unknown>();

  /** Watches the requests for the files below an address; other requests of the page are not affected. */
  constructor(index: string) {
    const plainFetch = globalThis.fetch;
    globalThis.fetch = (input, init) => (String(input).startsWith(index) ? this.get(String(input)) : plainFetch(input, init));
  }

  /** Returns a file; throws if it is unavailable. One that was lost is not fetched again before another try. */
  async get(address: string): Promise<Response> {
    try {
      if (this.#lost.has(address)) throw this.#lost.get(address);
      const file = this.#files.get(address) ?? this.#fetch(...(address.split('fragment/') as [string, string?]));
      this.#files.set(address, file);
      return (await file).clone();
    } catch (error) {
      this.lose(address, error);
      throw error;
    }
  }

  /** Fetches a file, or, from a shard, the text of a record. */
  #fetch(place: string, text?: string): Promise<Response> {
    return text ? fetchText(place, text, this.packs[place] as string[], this.#cache) : fetchWhole(place, this.#cache, assertIntact);
  }

  /** Notes that a file was unavailable or unreadable. */
  lose(address: string, error: unknown): void {
    this.#files.delete(address);
    this.#lost.set(address, error);
    this.lastLoss = error;
    this.losses++;
  }

  /** Allows lost files to be fetched again; or all files, past every cache, if the site no longer has a part. */
  tryAgain(anew: boolean): void {
    const isGone = [...this.#lost.values()].some((error) => (error as LostFile).cause === 404);
    this.#lost.clear();
    if (!anew && !isGone) return;
    this.#files.clear();
    this.#cache = 'reload';
  }
}
