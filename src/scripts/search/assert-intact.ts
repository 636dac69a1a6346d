import { hasDigest } from '../../model/text/sealed-text.ts';
import { assertNoPage } from './fetch-whole.ts';
import { WrongFile } from './lost-file.ts';
import { unpackData } from './unpack-data.ts';

/** The digits of a digest behind the name of the search program, or in that of a file of the index. */
const DIGEST = /[?_]([0-9a-f]{5,})(?:\.p[af]|&|$)/;
/** The files whose digest is that of the bytes as they are sent: the search program, and packs of texts, each of which is compressed by itself. */
const AS_SENT = /s(?:\?|$)/;

/**
 * Throws if the bytes are not those of the requested file of the search: Pagefind treats a file that it cannot read as an empty
 * one. A page sent instead begins with "<", as no file of the search does; a file of the index is checked against the digest in its
 * name, and the program against the one behind it.
 */
export async function assertIntact(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<undefined> {
  await assertNoPage(address, bytes);
  const digest = DIGEST.exec(address)?.[1];
  if (!digest) return undefined;
  const isAsSent = AS_SENT.test(address);
  const data = isAsSent ? bytes : await unpackData(address, bytes);
  if (!(await hasDigest(data, digest))) throw new WrongFile(address, isAsSent ? 'damaged' : 'other build');
  return undefined;
}
