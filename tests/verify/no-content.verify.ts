import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { runNode } from '../support/run-build.ts';
import { differencesOf, digestsOf } from './folder-bytes.ts';
import { copyProject } from './project-copy.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-nothing-'));
after(() => rmSync(work, { recursive: true, force: true }));
const [site, project] = [join(work, 'site'), copyProject()];

const run = (command: string, environment: Record<string, string>, ...args: string[]) =>
  runNode([`src/commands/${command}.ts`, ...args], { CONTENT_DIR: 'tests/fixtures/sound', SHARE_CARDS: 'off', ...environment }, project);

const copySite = (to: string) => {
  cpSync(site, to, { recursive: true });
  return to;
};

suite('content that holds nothing leaves a site with points as it is', () => {
  before(async () => {
    const { status, output } = await run('build', { OUT_DIR: site });
    assert.equal(status, 0, output);
  });

  for (const [what, make] of [
    ['an empty folder', () => mkdirSync(join(work, 'an empty folder'))],
    ['a folder that is not there', () => {}],
    ['a file', () => writeFileSync(join(work, 'a file'), '')],
  ] as [string, () => void][]) {
    test(what, async () => {
      make();
      const out = copySite(join(work, `site over ${what}`));
      const { status, output } = await run('build', { OUT_DIR: out, CONTENT_DIR: join(work, what) });
      assert.equal(status, 1, output);
      assert.ok(output.includes(`${join(work, what)}:1:1`), output);
      assert.deepEqual(differencesOf(digestsOf(site), digestsOf(out)), []);
    });
  }

  test('and actors without a briefing, unless that is said to be meant', async () => {
    const content = join(work, 'actors alone');
    mkdirSync(join(content, 'topics'), { recursive: true });
    writeFileSync(join(content, 'topics/ferry.yaml'), 'name: Ferry\ndefinition: The ferry between the isles.\n');
    const issued = await run('ledger', { CONTENT_DIR: content });
    assert.equal(issued.status, 0, issued.output);
    const environment = { OUT_DIR: copySite(join(work, 'site over actors')), CONTENT_DIR: content };
    const refused = await run('build', environment);
    assert.equal(refused.status, 1, refused.output);
    assert.match(refused.output, /has \d+ points, but the content in .* has none[\s\S]*the last good build is untouched/);
    assert.deepEqual(differencesOf(digestsOf(site), digestsOf(environment.OUT_DIR)), []);
    const meant = await run('build', environment, '--empty');
    assert.equal(meant.status, 0, meant.output);
    assert.ok(existsSync(join(environment.OUT_DIR, 'topics/ferry/index.html')));
  });
});
