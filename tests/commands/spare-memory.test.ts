import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';

/** Runs a program that has `spareMemory` and `report` in a process of its own, and returns what it prints. */
function run(program: string, args: string[] = [], environment: Record<string, string> = {}): string {
  const imports = `
    import { spareMemory } from './src/commands/build/spare-memory.ts';
    import { report } from './src/stages.ts';`;
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, ['--input-type=module', '-e', imports + program, ...args], { encoding: 'utf8', env }).stdout.trim();
}

/** Makes 100 MB of garbage, begins a stage, and prints how much memory V8 then holds less than before, in MB. */
const BEGIN_A_STAGE = `
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
    const givenBack = (total: number) => Number(run(BEGIN_A_STAGE, [stage, String(total)]));
    test(`at the beginning of the stage "${stage}", if that is long`, () => assert.ok(givenBack(20_000) > 50));
    test(`and not at that of "${stage}" after a small change, for which a collection would take long`, () => assert.ok(givenBack(20) < 10));
  }
});

/** Begins the pages, makes 800 MB of bytes beside a heap of 100 MB, and prints how often V8 has collected all of the heap since. */
const MAKE_BYTES = `
  import { PerformanceObserver, constants } from 'node:perf_hooks';
  let collections = 0;
  const heap = Array.from({ length: 2e6 }, (_, at) => ({ at }));
  await spareMemory(async () => {
    report('pages', 0, Number(process.argv[1]));
    new PerformanceObserver((list) => {
      collections += list.getEntries().filter(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR).length;
    }).observe({ entryTypes: ['gc'] });
    for (let kept = [], at = 0; at < 20_000; at++) {
      kept.push(new Uint8Array(40_000));
      if (kept.length === 2_000) kept = [];
      if (at % 100 === 0) await new Promise(setImmediate);
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(collections, heap.length);`;

test('a build with very many pages does not collect the whole heap for every 64 MB of pages', () => {
  const collections = (pages: number) => Number.parseInt(run(MAKE_BYTES, [String(pages)]), 10);
  const [few, many] = [collections(100), collections(60_000)];
  assert.ok(many < few / 2, `It collected ${many} times with very many pages and ${few} times with few.`);
});

suite('what bundles the scripts is told to keep no memory that it has freed', () => {
  const told = (environment: Record<string, string>) =>
    run('await spareMemory(async () => console.log(process.env.MIMALLOC_ALLOW_THP, process.env.MIMALLOC_PURGE_DELAY));', [], environment);

  test('unless the environment says otherwise', () => {
    assert.equal(told({}), '0 0');
    assert.equal(told({ MIMALLOC_PURGE_DELAY: '10' }), '0 10');
  });
});
