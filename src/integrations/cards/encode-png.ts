import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLOURS = 256;
const compress = promisify(deflate);

/**
 * Encodes opaque pixels (RGBA, a byte each) as a PNG with a palette, without loss; returns nothing if they have more than 256 colours.
 * A card has a few dozen, so this takes half the bytes of a PNG in full colour. The format is PNG, Third Edition (W3C).
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Buffer | undefined> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height); // Each row begins with the number of its filter: 0, none.
  let last: number | undefined;
  let index = 0;
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 1; x <= width; x++) {
      const colour = colours[from++] as number;
      if (colour !== last) {
        index = palette.get(colour) ?? palette.size;
        if (index === palette.size) palette.set(colour, index);
        last = colour;
      }
      rows[y * (width + 1) + x] = index;
    }
  }
  if (palette.size > MAX_COLOURS) return undefined;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.concat(Array.from(palette.keys(), threeBytes))),
    chunk('IDAT', await compress(rows, { memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, colours from the palette; compression, filter and interlace as by default. */
function header(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return data;
}

/** Returns the red, green and blue of a pixel, from its bytes in memory. */
function threeBytes(colour: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(colour).buffer, 0, 3);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(data.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
