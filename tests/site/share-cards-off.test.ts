import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runBuild } from '../support/run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-cards-off-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a site that is built with SHARE_CARDS=off has no card, and no page or file that names one', async () => {
  const out = join(folder, 'site');
  const { status, output } = await runBuild({ OUT_DIR: out, CONTENT_DIR: 'tests/fixtures/sound', SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  assert.ok(files.includes(join('briefings', '2031-03-second-round', 'a1', 'index.html')));
  assert.deepEqual(
    files.filter((name) => name.endsWith('.png') && !name.startsWith('icon-')),
    [],
  );
  const naming = files.filter(
    (name) => /\.(?:html|json)$/.test(name) && /card\.png|og:image|large_image/.test(readFileSync(join(out, name), 'utf8')),
  );
  assert.deepEqual(naming, []);
});
