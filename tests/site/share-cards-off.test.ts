import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureSite } from '../support/sites.ts';

test('a site that is built with SHARE_CARDS=off has no card, and no page or file that names one', () => {
  const { folder: out, environment } = fixtureSite('sound');
  assert.equal(environment.SHARE_CARDS, 'off');
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
