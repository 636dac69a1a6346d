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
