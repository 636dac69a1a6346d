/** Where the text of a record is: in which pack of its shard, from which byte on, and how many bytes it has. */
export type TextPlace = [pack: number, from: number, length: number];

/** Returns the name by which Pagefind asks for the text of a record: its language, the id of the record, and the place of the text. */
export function formatTextName(language: string, id: string, place: TextPlace): string {
  return [language, id, ...place.map((number) => number.toString(36))].join('_');
}

/** Reads the place of a text from such a name, which an ending may follow. */
export function readTextName(name: string): TextPlace {
  const place = name.split(/[_.]/).slice(2, 5);
  return place.map((number) => Number.parseInt(number, 36)) as TextPlace;
}

/** Returns the path of a pack of texts in its shard, from the digest of its bytes. */
export function textPack(pack: number, digest: string): string {
  return `texts/${pack}_${digest}.pf_texts`;
}
