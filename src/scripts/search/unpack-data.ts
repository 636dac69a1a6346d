import { latinOf } from './fetch-whole.ts';
import { WrongFile } from './lost-file.ts';

/** What precedes the data in Pagefind's files once they are decompressed. */
const SIGNATURE = 'pagefind_dcd';

/** Decompresses what Pagefind reads, and returns it with its signature; throws if it is incomplete or something else. */
export async function unpackData(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const data = await unpack(bytes).catch(() => new Uint8Array());
  if (latinOf(data.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new WrongFile(address, 'damaged');
  return data;
}

/** Decompresses a file; throws if it is incomplete. If the host declares the compression, the browser has already decompressed it. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
