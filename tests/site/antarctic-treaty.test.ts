import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { runBuild } from '../support/run-build.ts';

const CONTENT_DIR = 'tests/fixtures/antarctic-treaty';
const out = mkdtempSync(join(tmpdir(), 'readout-antarctic-'));
after(() => rmSync(out, { recursive: true, force: true }));

describe('a briefing that was written from the guide alone, on other talks than those that the project began with', () => {
  test('breaks no rule and leaves no doubt', () => assert.deepEqual(readContent(CONTENT_DIR, '/').problems, []));

  test('is published', async () => {
    const { status, output } = await runBuild({ CONTENT_DIR, OUT_DIR: join(out, 'site'), SHARE_CARDS: 'off' });
    assert.equal(status, 0, output);
  });
});
