import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { runNode } from '../support/run-build.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-deploy-'));
after(() => rmSync(work, { recursive: true, force: true }));

const PAGE = `<h1>Talks</h1>${'<p>What was agreed.</p>'.repeat(80)}`;
/** A site by the paths of its files; those in _astro and the parts of the search index are named by their content. */
const SITES: Record<string, Record<string, string>> = {
  first: { 'index.html': PAGE, 'old/index.html': PAGE, '_astro/box.1a.js': 'first', 'pagefind/texts/0_1a.pf_texts': '1' },
  second: { 'index.html': `${PAGE}<p>More.</p>`, '_astro/box.2b.js': 'second', 'pagefind/texts/0_2b.pf_texts': '2' },
  third: { 'index.html': `${PAGE}<p>Most.</p>`, '_astro/box.3c.js': 'third' },
};

/** Deploys sites one after another to a new folder; returns what the last deployment did, and a reader of what is served. */
async function deploy(...names: string[]) {
  const target = mkdtempSync(join(work, 'target-'));
  const done = [];
  for (const name of names) {
    for (const [file, text] of Object.entries(SITES[name] ?? {})) {
      mkdirSync(dirname(join(work, name, file)), { recursive: true });
      writeFileSync(join(work, name, file), text);
    }
    done.push(await deploySite(join(work, name), target));
  }
  const served = (file: string) => join(target, 'current', file);
  return { target, served, last: done.at(-1), first: done[0] };
}

suite('a deployed site', () => {
  test('is behind the link "current", with Brotli and gzip forms of what is worth it', async () => {
    const { served } = await deploy('first');
    assert.equal(readFileSync(served('index.html'), 'utf8'), PAGE);
    assert.equal(brotliDecompressSync(readFileSync(served('index.html.br'))).toString(), PAGE);
    assert.equal(gunzipSync(readFileSync(served('index.html.gz'))).toString(), PAGE);
    assert.ok(!existsSync(served('_astro/box.1a.js.br')));
  });

  for (const [end, other] of [
    ['.gz', '.br'],
    ['.br', '.gz'],
  ] as const) {
    test(`has the file of its own that is named as a compressed form would be (${end})`, async () => {
      SITES[end] = { 'index.html': PAGE, 'data.csv': PAGE, [`data.csv${end}`]: 'brought along' };
      const { served, last } = await deploy(end, end);
      assert.equal(readFileSync(served(`data.csv${end}`), 'utf8'), 'brought along');
      assert.deepEqual([existsSync(served(`data.csv${other}`)), last?.changed], [false, false]);
    });
  }

  test('keeps, for pages that are open, what is named by its content in the release before, and no old page', async () => {
    const { served, last } = await deploy('first', 'second');
    assert.equal(readFileSync(served('_astro/box.1a.js'), 'utf8'), 'first');
    assert.equal(readFileSync(served('pagefind/texts/0_1a.pf_texts'), 'utf8'), '1');
    assert.ok(!existsSync(served('old/index.html')));
    assert.equal(last?.carried, 2);
  });

  test('keeps it for one release, and the release itself as long', async () => {
    const { target, served, first } = await deploy('first', 'second', 'third');
    assert.ok(existsSync(served('_astro/box.2b.js')));
    assert.ok(!existsSync(served('_astro/box.1a.js')));
    assert.equal(readdirSync(join(target, 'releases')).length, 4);
    assert.ok(!existsSync(join(target, 'releases', String(first?.release))));
  });

  test('is copied as far as it has changed; the rest, with its compressed forms, is that of the previous release', async () => {
    SITES.edited = { ...SITES.first, 'index.html': `${PAGE}<p>Edited.</p>` };
    const { target, first, last } = await deploy('first', 'edited');
    assert.deepEqual(last?.sent, { files: 1, bytes: SITES.edited['index.html']?.length });
    const fileOf = (release: string | undefined, file: string) => statSync(join(target, 'releases', String(release), file)).ino;
    for (const file of ['old/index.html', 'old/index.html.br', 'old/index.html.gz', '_astro/box.1a.js']) {
      assert.equal(fileOf(last?.release, file), fileOf(first?.release, file), file);
    }
    for (const file of ['index.html', 'index.html.br']) assert.notEqual(fileOf(last?.release, file), fileOf(first?.release, file), file);
  });

  test('stays as it is if nothing has changed', async () => {
    const { last, target } = await deploy('first', 'second', 'second');
    assert.equal(last?.changed, false);
    assert.equal(readlinkSync(join(target, 'current')), join('releases', String(last?.release)));
  });

  test('can go back to an earlier state', async () => {
    const { served, last, first } = await deploy('first', 'second', 'first');
    assert.equal(last?.release, first?.release);
    assert.equal(readFileSync(served('old/index.html'), 'utf8'), PAGE);
    assert.equal(readFileSync(served('_astro/box.2b.js'), 'utf8'), 'second');
  });
});

suite('npm run deploy', () => {
  const run = (...given: string[]) => runNode(['src/commands/deploy.ts', ...given], { OUT_DIR: join(work, 'first') });

  test('says what it did', async () => {
    await deploy('first');
    const { status, output } = await run(join(work, 'by-command'));
    assert.equal(status, 0, output);
    assert.match(
      output,
      /current is now release [0-9a-f]{16}: 4 of 4 files are new or changed, \d\.\d kB; 2 are also compressed; 0 are carried over/,
    );
  });

  test('says how much has changed since the previous release', async () => {
    await deploy('first');
    const site = join(work, 'first');
    await run(join(work, 'with-a-change'));
    writeFileSync(join(site, 'old/index.html'), `${PAGE}<p>12</p>`);
    const { output } = await run(join(work, 'with-a-change'));
    assert.match(output, /: 1 of 4 files are new or changed, 1\.9 kB; 2 are also compressed; 0 are carried over/);
  });

  for (const [what, given, said] of [
    ['without a folder', [], /Name the folder that the server reads/],
    [
      'to a folder that has something else in the place',
      [join(work, 'taken')],
      /current is not a link into .*releases, such as this command makes/,
    ],
  ] as const) {
    test(`does nothing ${what}`, async () => {
      mkdirSync(join(work, 'taken/current'), { recursive: true });
      const { status, output } = await run(...given);
      assert.equal(status, 1);
      assert.match(output, said);
    });
  }
});
