import { hasDigest } from '../../model/text/sealed-text.ts';
import { assertNoPage, latinOf } from './fetch-whole.ts';
import { WrongFile } from './lost-file.ts';

/** What precedes the data in Pagefind's files once they are decompressed. */
const SIGNATURE = 'pagefind_dcd';
/** The digits of a digest in the name of a file of the index. */
const DIGEST = /_([0-9a-f]{5,})\.(?:pf_\w+|pagefind)(?:\?|$)/;
/** The digits of a digest behind the name of the search program. */
const PROGRAM_DIGEST = /\.js\?([0-9a-f]{12})/;

/**
 * Throws if the bytes are not those of the requested file of the search: Pagefind treats a file that it cannot read as an empty
 * one. A page sent instead begins with "<", as no file of the search does; a file of the index is checked against the digest in its
 * name, and the program against the one behind it.
 */
export async function assertIntact(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await assertNoPage(address, bytes);
  const program = PROGRAM_DIGEST.exec(address)?.[1];
  if (program && !(await hasDigest(bytes, program))) throw new WrongFile(address, 'damaged');
  const digest = DIGEST.exec(address)?.[1];
  if (!digest) return;
  const data = await unpack(bytes).catch(() => new Uint8Array());
  if (latinOf(data.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new WrongFile(address, 'damaged');
  if (!(await hasDigest(data, digest))) throw new WrongFile(address, 'other build');
}

/** Decompresses a file; throws if it is incomplete. If the host declares the compression, the browser has already decompressed it. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
