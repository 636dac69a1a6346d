import { encode } from 'uqr';

/** Draws the QR code (ISO/IEC 18004) of a text, with the quiet zone that readers need, as SVG; throws if the text is too long for one. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${data.map(rowPath).join('')}"/></svg>\n`;
}

/** Draws the runs of dark modules of a row, each as a bar. */
function rowPath(row: boolean[], y: number): string {
  const marks = row.map((dark) => (dark ? 'x' : ' ')).join('');
  return Array.from(marks.matchAll(/x+/g), ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
