import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';

/** Makes 100 MB of garbage in a process of its own, begins a stage, and returns how much memory V8 then holds less than before, in MB. */
function givenBack(stage: string, total: number): number {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, stage, String(total)], { encoding: 'utf8' });
  return Number(stdout);
}

const PROGRAM = `
  import { spareMemory } from './src/commands/build/spare-memory.ts';
  import { report } from './src/stages.ts';
  const [stage, total] = process.argv.slice(1);
  let waste = Array.from({ length: 2e6 }, (_, at) => ({ at, text: String(at) }));
  await spareMemory(async () => {
    const before = process.memoryUsage().heapTotal;
    waste = undefined;
    report(stage, 0, Number(total));
    console.log((before - process.memoryUsage().heapTotal) / 1e6);
  });`;

suite('a build gives back the memory that it no longer needs', () => {
  for (const stage of ['pages', 'files']) {
    test(`at the beginning of the stage "${stage}", if that is long`, () => assert.ok(givenBack(stage, 20_000) > 50));
    test(`and not at that of "${stage}" after a small change, for which a collection would take long`, () =>
      assert.ok(givenBack(stage, 20) < 10));
  }
});

suite('what bundles the scripts is told to keep no memory that it has freed', () => {
  const told = (environment: Record<string, string>) =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { spareMemory } from './src/commands/build/spare-memory.ts';
         await spareMemory(async () => console.log(process.env.MIMALLOC_ALLOW_THP, process.env.MIMALLOC_PURGE_DELAY));`,
      ],
      { encoding: 'utf8', env: { ...process.env, ...environment } },
    ).stdout.trim();

  test('unless the environment says otherwise', () => {
    assert.equal(told({}), '0 0');
    assert.equal(told({ MIMALLOC_PURGE_DELAY: '10' }), '0 10');
  });
});
