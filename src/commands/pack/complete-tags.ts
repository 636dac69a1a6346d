import { markDecoration } from './mark-decoration.ts';
import { readObjects, writeObjects } from './pdf-objects.ts';

/** What each link says, by where it leads: an address, or the fragment of a place in the document. */
export type LinkWords = ReadonlyMap<string, string>;

/** Returns a PDF with what PDF/UA asks of its tags and the browser that printed it leaves out. */
export function completeTags(pdf: Buffer, links: LinkWords): Buffer {
  const file = readObjects(pdf);
  markDecoration(file.objects);
  for (const [number, object] of [...file.objects]) {
    if (object.startsWith('<</Type /StructElem\n')) completeElement(file.objects, number);
    else if (object.startsWith('<</Type /Annot\n/Subtype /Link\n')) file.objects.set(number, describeLink(object, links));
  }
  return writeObjects(file);
}

/** What a browser calls by a type of PDF 2.0 has one here that every reader of tagged PDFs knows. */
const OLDER_TYPES: Record<string, string> = { Aside: 'Sect', Strong: 'Span', Em: 'Span' };

/** Has an element be of a known type, and an item of a list have a body. */
function completeElement(objects: Map<number, string>, number: number): void {
  const object = objects.get(number) ?? '';
  objects.set(
    number,
    object.replace(/(?<=\n\/S \/)\w+(?=\n)/, (type) => OLDER_TYPES[type] ?? type),
  );
  // A figure of words, such as a quotation, is no picture.
  if (object.includes('\n/S /Figure\n') && !object.includes('\n/Alt '))
    objects.set(number, object.replace('\n/S /Figure\n', '\n/S /Div\n'));
  if (object.includes('\n/S /LI\n')) addBody(objects, number, object);
}

/** Makes an item the body of a new item: what is in it and the table of parents go on naming its number. */
function addBody(objects: Map<number, string>, number: number, item: string): void {
  const [list] = /(?<=\n\/P )\d+/.exec(item) ?? [];
  const outer = objects.size + 1;
  const parent = Number(list);
  const label = childrenOf(item).find((child) => objects.get(child)?.includes('\n/S /Lbl\n'));
  const children = label === undefined ? `${number} 0 R` : `[${label} 0 R ${number} 0 R]`;
  objects.set(outer, `<</Type /StructElem\n/S /LI\n/P ${parent} 0 R\n/K ${children}>>\n`);
  const body = item.replace('\n/S /LI\n', '\n/S /LBody\n').replace(/\n\/P \d+ 0 R/, `\n/P ${outer} 0 R`);
  objects.set(number, label === undefined ? body : body.replace(new RegExp(`(?<=\\/K \\[)${label} 0 R ?`), ''));
  objects.set(parent, (objects.get(parent) ?? '').replace(new RegExp(`(?<!\\d|\\/P )${number} 0 R`), `${outer} 0 R`));
  if (label !== undefined) objects.set(label, (objects.get(label) ?? '').replace(/\n\/P \d+ 0 R/, `\n/P ${outer} 0 R`));
}

function childrenOf(element: string): number[] {
  const [, children = ''] = /\n\/K ([\s\S]*)/.exec(element) ?? [];
  return Array.from(children.matchAll(/(\d+) 0 R/g), ([, child]) => Number(child));
}

/** Says in words where a link leads. */
function describeLink(link: string, links: LinkWords): string {
  const [, address, place] = /\/URI \(((?:\\.|[^\\)])*)\)|\/Dest \/([^\s>]+)/.exec(link) ?? [];
  const target = address?.replace(/\\(.)/g, '$1') ?? `#${place?.replace(/#([0-9A-F]{2})/gi, '%$1')}`;
  const words = Buffer.from(links.get(target) || target, 'utf16le')
    .swap16()
    .toString('hex')
    .toUpperCase();
  return link.replace('\n/Subtype /Link\n', `\n/Subtype /Link\n/Contents <FEFF${words}>\n`);
}
