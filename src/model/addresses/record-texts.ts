/** Where the text of a record is: in which pack of its shard, from which byte on, and how many bytes it has. */
export interface TextPlace {
  pack: number;
  from: number;
  length: number;
}

/** Returns the name by which Pagefind asks for the text of a record: its language, the id of the record, and the place of the text. */
export function formatTextName(language: string, id: string, { pack, from, length }: TextPlace): string {
  return [language, id, ...[pack, from, length].map((number) => number.toString(36))].join('_');
}

/** Reads the place of a text from the address at which Pagefind asks for it, and the address of the shard; returns nothing for another address. */
export function readTextAddress(address: string): { shard: string; place: TextPlace } | undefined {
  const [, shard = '', ...numbers] = /^(.*\/)fragment\/\w+_([0-9a-z]+)_([0-9a-z]+)_([0-9a-z]+)\.pf_fragment$/.exec(address) ?? [];
  const [pack = 0, from = 0, length = 0] = numbers.map((number) => Number.parseInt(number, 36));
  return numbers.length > 0 ? { shard, place: { pack, from, length } } : undefined;
}

/** Returns the path of a pack of texts in its shard, from the digest of its bytes. */
export function textPack(pack: number, digest: string): string {
  return `texts/${pack}_${digest}.pf_texts`;
}
