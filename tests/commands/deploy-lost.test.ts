import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { workFolder, writeFiles } from '../support/deployed.ts';
import { runNode } from '../support/run-build.ts';

const work = workFolder();
let made = 0;

/** What is done to a target between two deployments. */
type Harm = (target: string) => void;

/** Deploys a site with some pages, then tries to deploy one with others; returns the target, the second site and what happened to it. */
async function deployBoth(before: string[], after: string[], { mayDrop = false, harm }: { mayDrop?: boolean; harm?: Harm } = {}) {
  const folder = join(work, String(made++));
  const [first, second, target] = ['first', 'second', 'target'].map((name) => join(folder, name)) as [string, string, string];
  writeFiles(first, Object.fromEntries(['index.html', ...before].map((file) => [file, 'first'])));
  writeFiles(second, Object.fromEntries(['index.html', ...after].map((file) => [file, 'second'])));
  await deploySite(first, target);
  harm?.(target);
  const failure = await deploySite(second, target, { mayDrop }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  return { target, second, failure, served: () => readFileSync(join(target, 'current/index.html'), 'utf8') };
}

const PARIS = 'briefings/2026-01-paris/index.html';
const A1 = 'briefings/2026-01-paris/a1/index.html';
const A2 = 'briefings/2026-01-paris/a2/index.html';

suite('a deploy is refused if the site lacks a permanent address of the current release:', () => {
  const cases: [what: string, before: string[], after: string[], said: RegExp][] = [
    [
      'a point',
      [PARIS, A1, A2],
      [PARIS, A1],
      /current has a permanent address that the last build lacks: \/briefings\/2026-01-paris\/a2\/\./,
    ],
    ['an actor', ['actors/iran/index.html'], ['actors/year/2026/index.html'], /lacks: \/actors\/iran\/\./],
    ['a briefing', [PARIS], [], /lacks: \/briefings\/2026-01-paris\/\. .* to give it up, deploy with "--drop-addresses"\.$/],
    ['those of another library', [PARIS, A1], ['briefings/1959-antarctica/index.html'], /has 2 permanent addresses .*, among them \/brief/],
  ];
  for (const [what, before, after, said] of cases) {
    test(what, async () => {
      const { failure, served } = await deployBoth(before, after);
      assert.match(String(failure), said);
      assert.equal(served(), 'first');
    });
  }

  const list = (target: string) => {
    const [file = ''] = readdirSync(join(target, 'releases')).filter((name) => name.endsWith('.files'));
    return join(target, 'releases', file);
  };
  const current = (target: string) => join(target, 'current');
  const harms: [what: string, harm: Harm][] = [
    ['is damaged', (target) => writeFileSync(list(target), '{"site":')],
    ['is empty', (target) => writeFileSync(list(target), '')],
    ['is lost', (target) => rmSync(list(target))],
  ];
  for (const [what, harm] of harms) {
    test(`whose list ${what}`, async () => {
      const { failure, served } = await deployBoth([PARIS, A1], [PARIS], { harm });
      assert.match(String(failure), /has a permanent address/);
      assert.equal(served(), 'first');
    });
  }

  test('which the link "current" no longer leads to, and keeps that release', async () => {
    const dangling: Harm = (target) => {
      rmSync(current(target));
      symlinkSync('releases/nothing', current(target));
    };
    for (const harm of [dangling, (target: string) => rmSync(current(target))]) {
      const { failure, target } = await deployBoth([PARIS, A1], [PARIS], { harm });
      assert.match(String(failure), /releases\/[0-9a-f]{16} has a permanent address/);
      assert.equal(readdirSync(join(target, 'releases')).length, 2);
    }
  });

  test('that is for another path', async () => {
    const marker = (basePath: string) => JSON.stringify({ madeBy: 'Readout', version: '0.2.0', files: [], basePath });
    const [first, second, target] = ['first', 'second', 'target'].map((name) => join(work, 'base', name)) as [string, string, string];
    writeFiles(first, { 'index.html': 'first', _readout: marker('/') });
    writeFiles(second, { 'index.html': 'second', _readout: marker('/talks/') });
    await deploySite(first, target);
    await assert.rejects(deploySite(second, target), /is for the path \/talks\/, and .* is for \/: .* Build with BASE_PATH=\/, or deploy/);
    assert.equal((await deploySite(second, target, { mayDrop: true })).changed, true);
  });
});

suite('a site replaces a release', () => {
  const cases: [what: string, before: string[], after: string[], mayDrop?: boolean][] = [
    ['whose addresses it has', [PARIS, A1], [PARIS, A1, A2]],
    ['that has pages of years which it lacks', ['briefings/year/2026/index.html', 'actors/year/2026/index.html'], []],
    ['that has other forms of a point which it lacks', ['briefings/2026-01-paris/a1.json'], []],
    ['that has a point which it may drop', [PARIS, A1], [PARIS], true],
  ];
  for (const [what, before, after, mayDrop] of cases) {
    test(what, async () => {
      const { failure, served } = await deployBoth(before, after, { mayDrop });
      assert.deepEqual([failure, served()], [undefined, 'second']);
    });
  }

  test('that has points which it lacks only with --drop-addresses', async () => {
    const { second, target, served } = await deployBoth([PARIS, A1], [PARIS]);
    const run = (...flags: string[]) => runNode(['src/commands/deploy.ts', target, ...flags], { OUT_DIR: second });
    const refused = await run();
    assert.deepEqual([refused.status, served()], [1, 'first'], refused.output);
    const { status, output } = await run('--drop-addresses');
    assert.deepEqual([status, served()], [0, 'second'], output);
  });
});
