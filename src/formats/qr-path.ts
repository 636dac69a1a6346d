import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004), with the quiet zone of four modules that readers need. */
export interface QrPicture {
  /** The length of a side, in modules. */
  size: number;
  /** The dark modules, as the path data of SVG. */
  path: string;
}

/** Draws the QR code of a text, such as an address; throws if the text is too long for one. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return { size, path: data.map(rowPath).join('') };
}

/** Draws the runs of dark modules of a row, each as a bar. */
function rowPath(row: boolean[], y: number): string {
  const marks = row.map((dark) => (dark ? 'x' : ' ')).join('');
  return Array.from(marks.matchAll(/x+/g), ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
