import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { FORMS } from '../../src/model/addresses/forms.ts';
import { runBuild } from '../support/run-build.ts';
import { copyFixture } from '../support/run-command.ts';

const out = mkdtempSync(join(tmpdir(), 'readout-left-out-'));
after(() => rmSync(out, { recursive: true, force: true }));

test('a publication that leaves out every form of its records is whole: no file of them, and no page that names one', async () => {
  const content = copyFixture('three-rounds');
  appendFileSync(join(content, 'site.yaml'), `leaveOut: [${Object.keys(FORMS).join(', ')}]\n`);
  const { status, output } = await runBuild({ OUT_DIR: out, CONTENT_DIR: content, SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  const files = listFiles(out);
  const beside = files.filter((file) => /^(?:actors|briefings|embed|processes|topics)\/.*(?<!\.html)$/.test(file));
  assert.deepEqual(beside, []);
  assert.ok(!files.some((file) => file.startsWith('embed/')));
  const named = files
    .filter((file) => file.endsWith('.html'))
    .filter((file) =>
      /="[^"]*\/(?:actors|briefings|embed|processes|topics)\/[^"]*\.(?:json|md|csv|bib|ris|svg|atom)"|="[^"]*\/embed\//.test(
        readFileSync(join(out, file), 'utf8'),
      ),
    );
  assert.deepEqual(named, []);
});
