import { readTextName, textPack } from '../../model/addresses/record-texts.ts';
import { assertNoPage, fetchWhole } from './fetch-whole.ts';
import { unpackData } from './unpack-data.ts';

/**
 * Fetches the text of a record, by the name that Pagefind has for it, from one of the packs of its shard; throws if it is unavailable. A host that
 * sends no part of a file sends the pack, from which the text is cut. A compressed text proves its own bytes, and the name of the pack
 * changes with any of them.
 */
export function fetchText(shard: string, name: string, packs: string[], cache: RequestCache): Promise<Response> {
  const [pack, from, length] = readTextName(name);
  const cutText = async (address: string, bytes: Uint8Array<ArrayBuffer>) => {
    await assertNoPage(address, bytes);
    const text = bytes.length === length ? bytes : bytes.subarray(from, from + length);
    await unpackData(address, text);
    return text;
  };
  return fetchWhole(shard + textPack(pack, packs[pack] as string), cache, cutText, `bytes=${from}-${from + length - 1}`);
}
