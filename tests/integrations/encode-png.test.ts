import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from '../../src/integrations/cards/encode-png.ts';

/** Reads the pixels of a PNG with a decoder that is not ours. */
function decode(png: Buffer, width: number, height: number): Uint8Array {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}" image-rendering="pixelated"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

function paint(width: number, height: number, colourAt: (pixel: number) => [number, number, number]): Uint8Array {
  return Uint8Array.from(Array.from({ length: width * height }, (_, pixel) => [...colourAt(pixel), 255]).flat());
}

describe('a picture with a palette', () => {
  for (const [name, width, height, colourAt] of [
    ['one pixel', 1, 1, () => [251, 250, 246]],
    ['one colour', 7, 5, () => [0, 0, 0]],
    ['256 colours', 16, 16, (pixel) => [pixel, 255 - pixel, 128]],
    ['rows of odd length', 13, 9, (pixel) => [(pixel * 37) % 200, pixel % 3, 9]],
  ] as [string, number, number, (pixel: number) => [number, number, number]][]) {
    test(`is read back pixel by pixel: ${name}`, async () => {
      const pixels = paint(width, height, colourAt);
      const png = await encodePng(pixels, width, height);
      assert.ok(png);
      assert.deepEqual(decode(png, width, height), pixels);
    });
  }

  test('is not made of more than 256 colours', async () => {
    const pixels = paint(257, 1, (pixel) => [pixel % 256, Math.floor(pixel / 256), 0]);
    assert.equal(await encodePng(pixels, 257, 1), undefined);
  });
});
