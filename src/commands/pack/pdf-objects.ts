/** A PDF as its objects: each by its number, as it is written, with one character a byte. */
export interface PdfObjects {
  /** What comes before the first object. */
  head: string;
  objects: Map<number, string>;
  /** The dictionary that names the first objects to read, without the count of the objects. */
  trailer: string;
}

const TABLE = /xref\n0 \d+\n([\s\S]*?)trailer\n<<\/Size \d+([\s\S]*?)>>\s*(?:%.*\s+)*startxref\s+\d+\s+%%EOF\s*$/;

/** Returns the objects of a PDF that a browser printed: they are numbered from 1, without gaps, and its only table says where each begins. */
export function readObjects(pdf: Buffer): PdfObjects {
  const text = pdf.toString('latin1');
  const [whole, table = '', trailer = ''] = TABLE.exec(text) ?? [];
  if (!whole) throw new Error('The browser printed a PDF in a form that cannot be read. Print with another version of it.');
  const starts = Array.from(table.matchAll(/^(\d{10}) \d{5} n/gm), ([, offset]) => Number(offset));
  const inOrder = [...starts, text.length - whole.length].sort((a, b) => a - b);
  const endOf = new Map(inOrder.map((start, index) => [start, inOrder[index + 1]]));
  const contents = starts.map((start) => text.slice(text.indexOf('obj\n', start) + 4, text.lastIndexOf('endobj', endOf.get(start))));
  return { head: text.slice(0, inOrder[0]), objects: new Map(contents.map((content, index) => [index + 1, content])), trailer };
}

/** Returns the PDF of objects that are numbered from 1, without gaps. */
export function writeObjects({ head, objects, trailer }: PdfObjects): Buffer {
  const texts = [...objects].sort(([a], [b]) => a - b).map(([number, content]) => `${number} 0 obj\n${content}endobj\n`);
  let end = head.length;
  const entries = texts.map((text) => {
    const entry = `${String(end).padStart(10, '0')} 00000 n \n`;
    end += text.length;
    return entry;
  });
  const size = texts.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size ${size}${trailer}>>\n`;
  return Buffer.from(`${head}${texts.join('')}${table}startxref\n${end}\n%%EOF\n`, 'latin1');
}
