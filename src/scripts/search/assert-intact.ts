import { hasDigest } from '../../model/text/sealed-text.ts';
import { assertNoPage } from './fetch-whole.ts';
import { WrongFile } from './lost-file.ts';
import { unpackData } from './unpack-data.ts';

/** The digits of a digest in the name of a file of the index. */
const DIGEST = /_([0-9a-f]{5,})\.(?:pf_\w+|pagefind)(?:\?|$)/;
/** The digits of a digest behind the name of the search program, or in that of a pack of texts, each of which is compressed by itself. */
const DIGEST_AS_SENT = /(?:\.js\?|_)([0-9a-f]{10,12})(?:$|&|\.pf_texts)/;

/**
 * Throws if the bytes are not those of the requested file of the search: Pagefind treats a file that it cannot read as an empty
 * one. A page sent instead begins with "<", as no file of the search does; a file of the index is checked against the digest in its
 * name, a pack of texts as it is, and the program against the one behind it.
 */
export async function assertIntact(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<undefined> {
  await assertNoPage(address, bytes);
  const asSent = DIGEST_AS_SENT.exec(address)?.[1];
  if (asSent && !(await hasDigest(bytes, asSent))) throw new WrongFile(address, 'damaged');
  const digest = !asSent && DIGEST.exec(address)?.[1];
  if (digest && !(await hasDigest(await unpackData(address, bytes), digest))) throw new WrongFile(address, 'other build');
}
