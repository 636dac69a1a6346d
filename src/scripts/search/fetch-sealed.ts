import { openSealed } from '../../model/text/sealed-text.ts';
import { fetchWhole } from './fetch-whole.ts';
import { WrongFile } from './lost-file.ts';

/** Fetches a sealed text of the search; if a cache may have stored one of another build, requests it again. Throws if it is unavailable. */
export async function fetchSealed(address: string, build: string, cache: RequestCache): Promise<string> {
  const text = await openSealed(await (await fetchWhole(address, cache)).text(), build);
  if (text !== undefined) return text;
  if (cache === 'reload') throw new WrongFile(address, 'damaged');
  return fetchSealed(address, build, 'reload');
}

/** Fetches a sealed text of a build that exists only if there is something to say in it; returns nothing if there is none. Throws if it is unavailable. */
export async function fetchSealedIfAny(address: string, build: string): Promise<string | undefined> {
  try {
    return await fetchSealed(address, build, 'default');
  } catch (error) {
    if ((error as Error).cause === 404) return undefined;
    throw error;
  }
}
