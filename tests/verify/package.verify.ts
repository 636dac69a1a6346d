import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packProject } from '../support/pack-project.ts';

const place = mkdtempSync(join(tmpdir(), 'readout-begun-'));
after(() => rmSync(place, { recursive: true, force: true }));
const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, PORT: '0', SHARE_CARDS: 'off' };

test('the commands of the README begin a library, check it, build it and serve it', async () => {
  const file = packProject(place);
  const talks = join(place, 'talks');
  const begun = spawnSync('npx', ['--yes', `--package=${file}`, 'readout', 'init', talks, '--package', file], {
    cwd: place,
    env,
    encoding: 'utf8',
  });
  assert.equal(begun.status, 0, begun.stderr);
  const checked = spawnSync('npm', ['test'], { cwd: talks, env, encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  const address = await servedAt(spawn('npm', ['start'], { cwd: talks, env, detached: true }));
  const page = await fetch(`${address}briefings/2031-03-lake-talks/a1/`);
  assert.match(await page.text(), /One ferry/);
});

/** Waits until a server says where it is; ends it, with what it has started, after the test. */
async function servedAt(server: ChildProcess): Promise<string> {
  after(() => process.kill(-(server.pid as number)));
  let said = '';
  for await (const text of server.stdout ?? []) {
    said += text;
    const [, address] = /^Serving .* at (http\S+)/m.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(said);
}
