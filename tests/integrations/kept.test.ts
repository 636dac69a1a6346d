import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { markUsed, prune } from '../../src/integrations/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-kept-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

function usedLast(name: string, days: number): string {
  const path = join(folder, name);
  if (name.endsWith('.png')) writeFileSync(path, '');
  else mkdirSync(path);
  utimesSync(path, daysAgo(days), daysAgo(days));
  return path;
}

suite('the cache', { concurrency: false }, () => {
  test('loses the files and folders that no build has used for a month', () => {
    usedLast('old.png', 31);
    usedLast('old', 31);
    usedLast('recent.png', 29);
    usedLast('recent', 29);
    prune(folder);
    assert.deepEqual(readdirSync(folder).toSorted(), ['recent', 'recent.png']);
  });

  test('keeps what is used, however old it is', () => {
    const path = usedLast('used.png', 100);
    markUsed(path);
    prune(folder);
    assert.ok(Date.now() - statSync(path).mtimeMs < 60_000);
  });

  test('need not exist', () => assert.doesNotThrow(() => prune(join(folder, 'nowhere'))));
});
