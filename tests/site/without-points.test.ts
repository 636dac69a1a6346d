import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { SERVER_CONFIGS } from '../../src/commands/deploy/server-config.ts';
import { readHeaderRules } from '../../src/model/addresses/header-rules.ts';
import { runBuild } from '../support/run-build.ts';
import { copyFixture } from '../support/run-command.ts';

const BRIEFING = '2031-03-second-round';
const out = mkdtempSync(join(tmpdir(), 'readout-without-points-'));
after(() => rmSync(out, { recursive: true, force: true }));

test('a site without points has no rule for frames, in its own headers and in those for servers', async () => {
  const content = copyFixture('sound');
  rmSync(join(content, `briefings/${BRIEFING}.md`));
  const ledger = join(content, 'ledger.jsonl');
  const lines = readFileSync(ledger, 'utf8').split('\n');
  writeFileSync(ledger, lines.filter((line) => !line.includes(`"${BRIEFING}"`)).join('\n'));
  const { status, output } = await runBuild({ OUT_DIR: join(out, 'site'), CONTENT_DIR: content, SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  const headers = readFileSync(join(out, 'site/_headers'), 'utf8');
  assert.match(headers, /frame-ancestors 'none'/);
  for (const text of [headers, ...Object.values(SERVER_CONFIGS).map((write) => write(readHeaderRules(headers)))])
    assert.doesNotMatch(text, /embed\/|frame-ancestors \*/);
});
