import { foldName, meaningful } from '../model/fold-name.ts';
import { matchNames } from '../model/match-names.ts';
import { type Named, type NamesHead, readHead, readNamed, sliceOf } from '../model/named.ts';
import { PATIENCE } from './index-watch.ts';

/** The list of names: the first slice at once, the others when a word asks for them. */
export class NameList {
  readonly #folder: string;
  readonly #head: NamesHead;
  readonly #names = new Map<string, Named>();
  readonly #slices = new Map<string, Promise<void>>();

  private constructor(folder: string, first: string) {
    const [head = '', ...lines] = first.split('\n');
    this.#head = readHead(head);
    this.#folder = folder;
    this.#add(lines);
  }

  /** Fetches the first slice; past every cache if that is asked for. Throws if it cannot be had. */
  static async load(folder: string, cache: RequestCache = 'no-cache'): Promise<NameList> {
    return new NameList(folder, await fetchText(`${folder}first.txt`, cache));
  }

  /** The version of the library that the list belongs to. */
  get version(): string {
    return this.#head.version;
  }

  /** Lists the names that fit, among those that are here. */
  match(query: string): Named[] {
    return matchNames(query, this.#names.values());
  }

  /** Fetches the slices for the words typed, if they are not here; says whether there was anything to fetch. */
  async fetchFor(query: string): Promise<boolean> {
    if (this.#head.complete) return false;
    const wanted = new Set(
      meaningful(foldName(query))
        .filter((word) => word.length > 1)
        .map(sliceOf),
    );
    const missing = [...wanted].filter((slice) => !this.#slices.has(slice)).slice(0, 4);
    for (const slice of missing) {
      const fetched = fetchText(`${this.#folder}${slice}.txt`, 'default').then((text) => this.#add(text.split('\n')));
      this.#slices.set(
        slice,
        fetched.catch(() => {}),
      ); // No name begins so, or it cannot be had: the text search still can.
    }
    await Promise.all(missing.map((slice) => this.#slices.get(slice)));
    return missing.length > 0;
  }

  #add(lines: string[]): void {
    for (const line of lines) {
      const named = readNamed(line, this.#head.kinds);
      if (!this.#names.has(named.path)) this.#names.set(named.path, named);
    }
  }
}

async function fetchText(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
