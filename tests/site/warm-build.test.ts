import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { runBuild } from '../support/run-build.ts';
import { digestsOf } from '../verify/folder-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-warm-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
/** How long three builds may take on a busy machine. */
const THREE_BUILDS = { timeout: 300_000 };

const CHANGES = [
  ['actors/mira-solen.yaml', 'Mira Solen', 'Mira Solensen'],
  ['topics/ferry-line.yaml', 'name: Ferry line', 'name: Boat line'],
  ['briefings/2031-03-second-round.md', 'text: There is to be no toll.', 'text: There is to be a small toll.'],
] as const;

suite('a build after a change, with what earlier builds kept', { concurrency: false }, () => {
  /** Where each file of the first build is on the disk. */
  const places = new Map<string, number>();

  before(async () => {
    cpSync('tests/fixtures/sound', content, { recursive: true });
    await build('warm', cache);
    for (const path of listFiles(join(folder, 'warm'))) places.set(path, statSync(join(folder, 'warm', path)).ino);
    for (const [file, was, is] of CHANGES) {
      const text = readFileSync(join(content, file), 'utf8');
      assert.ok(text.includes(was), `${file} does not have "${was}".`);
      writeFileSync(join(content, file), text.replaceAll(was, is));
    }
    await build('warm', cache);
    await build('cold', join(folder, 'empty'));
  }, THREE_BUILDS);

  test('takes what has not changed from the cache', () => {
    assert.ok(readdirSync(join(cache, 'cards')).length > 0 && readdirSync(join(cache, 'search')).length === 2);
  });

  test('takes over the files of records that show none of it, and no others', () => {
    const isTaken = (path: string) => statSync(join(folder, 'warm', path)).ino === places.get(path);
    const shown = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, isTaken(path)]));
    const others = ['briefings/2031-01-first-round/index.html', 'briefings/2031-01-first-round.json', 'sources/harbour-gazette/index.html'];
    const changed = [
      'actors/mira-solen/index.html',
      'briefings/2031-03-second-round/a1.json',
      'topics/ferry-line/index.html',
      'index.html',
    ];
    assert.deepEqual(shown([...others, ...changed]), {
      ...Object.fromEntries(others.map((path) => [path, true])),
      ...Object.fromEntries(changed.map((path) => [path, false])),
    });
  });

  test('shows the change wherever it is to be seen', () => {
    for (const page of ['actors/mira-solen', 'briefings/2031-03-second-round', 'actors'])
      assert.match(readFileSync(join(folder, 'warm', page, 'index.html'), 'utf8'), /Mira Solensen/, page);
  });

  test('writes the same files as one without, byte for byte', () => {
    assert.deepEqual(digestsOf(join(folder, 'warm')), digestsOf(join(folder, 'cold')));
  });
});

suite('a build to the output of the last one', { concurrency: false, ...THREE_BUILDS }, () => {
  test('ends at once if nothing has changed', async () => {
    const { ino } = statSync(join(folder, 'warm'));
    assert.match(await build('warm', cache), /^Nothing has changed since the last build\. The site in .*warm is up to date\.$/m);
    assert.equal(statSync(join(folder, 'warm')).ino, ino);
  });

  test('puts right a file that somebody has changed in the output, even to one of the same size', async () => {
    const file = join(folder, 'warm', 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<TITLE>'));
    assert.doesNotMatch(await build('warm', cache), /Nothing has changed/);
    assert.deepEqual(digestsOf(join(folder, 'warm')), digestsOf(join(folder, 'cold')));
  });
});

async function build(name: string, CACHE_DIR: string): Promise<string> {
  const { status, output } = await runBuild({ OUT_DIR: join(folder, name), CONTENT_DIR: content, CACHE_DIR });
  assert.equal(status, 0, output);
  assert.ok(existsSync(join(folder, name, 'index.html')));
  return output;
}
