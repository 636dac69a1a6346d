import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatSize } from '../../src/commands/deploy/format-size.ts';

suite('a size in bytes', () => {
  for (const [bytes, size] of [
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1200, '1.2 kB'],
    [340_499, '340 kB'],
    [5_000_000, '5.0 MB'],
    [994_500_000, '995 MB'],
    [9_950_000_000, '9.9 GB'],
    [1_200_000_000_000, '1200 GB'],
  ] as const) {
    test(`of ${bytes} is "${size}"`, () => assert.equal(formatSize(bytes), size));
  }
});
