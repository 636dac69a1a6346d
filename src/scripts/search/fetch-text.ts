import type { TextPlace } from '../../model/addresses/record-texts.ts';
import { assertNoPage, fetchWhole } from './fetch-whole.ts';
import { unpackData } from './unpack-data.ts';

/**
 * Fetches the text of a record, which is a part of a pack; throws if it is unavailable. A host that sends no part of a file sends the pack, from
 * which the text is cut. A compressed text proves its own bytes, and the name of the pack changes with any of them.
 */
export async function fetchText(pack: string, { from, length }: TextPlace, cache: RequestCache): Promise<Response> {
  const cut = (bytes: Uint8Array<ArrayBuffer>) => (bytes.length === length ? bytes : bytes.subarray(from, from + length));
  const assertText = async (address: string, bytes: Uint8Array<ArrayBuffer>) => {
    await assertNoPage(address, bytes);
    await unpackData(address, cut(bytes));
  };
  const sent = await fetchWhole(pack, cache, assertText, `bytes=${from}-${from + length - 1}`);
  return new Response(cut(new Uint8Array(await sent.arrayBuffer())));
}
