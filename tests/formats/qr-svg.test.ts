import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { qrSvg } from '../../src/formats/record-files.ts';

/** Reads the dark modules back from the picture. */
function darkModules(svg: string): Set<string> {
  const modules = new Set<string>();
  for (const [, from, y, steps = ''] of svg.matchAll(/M(\d+) (\d+)\.5([^M"]*)/g)) {
    let x = Number(from);
    for (const [, drawn, length] of steps.matchAll(/(?:(h)|m)(\d+)/g)) {
      for (const end = x + Number(length); x < end; x++) if (drawn) modules.add(`${x} ${y}`);
    }
  }
  return modules;
}

/** What ISO/IEC 18004 puts in three corners of every code. */
const FINDER = ['xxxxxxx', 'x     x', 'x xxx x', 'x xxx x', 'x xxx x', 'x     x', 'xxxxxxx'];

describe('the QR code of an address', () => {
  const svg = qrSvg('https://readout.example/briefings/2026-01-paris-talks/');
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const dark = darkModules(svg);
  const patternAt = (left: number, top: number) =>
    FINDER.map((row, y) => [...row].map((_, x) => (dark.has(`${left + x} ${top + y}`) ? 'x' : ' ')).join(''));

  test('has a finder pattern in three corners, behind four modules of quiet', () => {
    assert.deepEqual(patternAt(4, 4), FINDER);
    assert.deepEqual(patternAt(size - 11, 4), FINDER);
    assert.deepEqual(patternAt(4, size - 11), FINDER);
    assert.ok([...dark].every((module) => module.split(' ').every((at) => Number(at) >= 4 && Number(at) < size - 4)));
  });

  test('is no other for the same address, and another for another', () => {
    assert.equal(qrSvg('https://readout.example/briefings/2026-01-paris-talks/'), svg);
    assert.notEqual(qrSvg('https://readout.example/briefings/2026-02-paris-talks/'), svg);
  });

  test('cannot be drawn of a text that is too long for one', () => {
    assert.throws(() => qrSvg('x'.repeat(3000)));
  });
});
