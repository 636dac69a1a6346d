import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { workFolder, writeFiles } from '../support/deployed.ts';
import { runNode } from '../support/run-build.ts';

const work = workFolder();
let made = 0;

/** Deploys a site with some pages, then tries to deploy one with others; returns the target, the second site and what happened to it. */
async function deployBoth(before: string[], after: string[], mayDrop = false) {
  const folder = join(work, String(made++));
  const [first, second, target] = ['first', 'second', 'target'].map((name) => join(folder, name)) as [string, string, string];
  writeFiles(first, Object.fromEntries(['index.html', ...before].map((file) => [file, 'first'])));
  writeFiles(second, Object.fromEntries(['index.html', ...after].map((file) => [file, 'second'])));
  await deploySite(first, target);
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
});

suite('a site replaces a release', () => {
  const cases: [what: string, before: string[], after: string[], mayDrop?: boolean][] = [
    ['whose addresses it has', [PARIS, A1], [PARIS, A1, A2]],
    ['that has pages of years or actors which it lacks', ['briefings/year/2026/index.html', 'actors/iran/index.html'], []],
    ['that has other forms of a point which it lacks', ['briefings/2026-01-paris/a1.json'], []],
    ['that has a point which it may drop', [PARIS, A1], [PARIS], true],
  ];
  for (const [what, before, after, mayDrop] of cases) {
    test(what, async () => {
      const { failure, served } = await deployBoth(before, after, mayDrop);
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
