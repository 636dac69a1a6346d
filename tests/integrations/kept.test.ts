import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { keptBytes, prune } from '../../src/integrations/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-kept-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const isWhole = () => true;
const make = async () => Buffer.from('made');
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

function usedLast(name: string, days: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'kept');
  utimesSync(path, daysAgo(days), daysAgo(days));
  return path;
}

suite('the cache', { concurrency: false }, () => {
  test('loses the files that no build has used for a month', () => {
    usedLast('old.png', 31);
    usedLast('recent.png', 29);
    prune(folder);
    assert.deepEqual(readdirSync(folder).toSorted(), ['recent.png']);
  });

  test('keeps what is used, however old it is', async () => {
    const path = usedLast('used.png', 100);
    assert.equal(String(await keptBytes(path, { isWhole, make })), 'kept');
    prune(folder);
    assert.ok(Date.now() - statSync(path).mtimeMs < 60_000);
  });

  test('makes what is not there, and what is not whole, and keeps it', async () => {
    for (const path of [join(folder, 'of', 'nothing.png'), usedLast('half.png', 1)]) {
      assert.equal(String(await keptBytes(path, { isWhole: (bytes) => String(bytes) === 'made', make })), 'made');
      assert.equal(readFileSync(path, 'utf8'), 'made');
      assert.deepEqual(
        readdirSync(dirname(path)).filter((name) => /\.[0-9a-f-]{36}$/.test(name)),
        [],
        'nothing unfinished stays',
      );
    }
  });

  test('need not exist', () => assert.doesNotThrow(() => prune(join(folder, 'nowhere'))));
});
