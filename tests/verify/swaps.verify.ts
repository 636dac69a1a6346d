import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { launchBrowser } from '../support/launch.ts';
import { saidAfter } from '../support/open-search.ts';
import { runBuild } from '../support/run-build.ts';
import { copyFixture } from '../support/run-command.ts';
import { startServer, whyNot } from './start-server.ts';

const READERS = 64;
const SWAPS = 50;
const FILE = 'briefings/2031-03-second-round.md';
const work = mkdtempSync(join(tmpdir(), 'readout-swaps-'));
after(() => rmSync(work, { recursive: true, force: true }));

/** Builds the site of a content in which a title reads so. */
async function build(name: string, title: string): Promise<string> {
  const content = copyFixture('sound');
  const file = join(content, FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace('A ferry, and no toll', title));
  const site = join(work, name);
  const { status, output } = await runBuild({ OUT_DIR: site, CONTENT_DIR: content, SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  return site;
}

suite('while one site takes the place of another, fifty times', { skip: whyNot('nginx') }, async () => {
  const sites = [await build('one', 'A ferry, and no fee'), await build('two', 'A ferry without a toll')];
  const target = join(work, 'target');
  const swap = (time: number) => deploySite(sites[time % 2] as string, target);
  await swap(0);
  const { address, stop } = await startServer('nginx', join(target, 'current'));
  after(stop);

  test(`${READERS} readers get every page whole, and all that it asks for`, async () => {
    let swapping = true;
    const wrong: string[] = [];
    let answers = 0;
    const get = async (path: string): Promise<string> => {
      const response = await fetch(new URL(path, address));
      answers += 1;
      if (response.status !== 200) wrong.push(`${response.status} ${path}`);
      return response.text();
    };
    const read = async () => {
      while (swapping) {
        const page = await get('/search/');
        for (const [asset] of page.matchAll(/\/_astro\/[^"')]+/g)) await get(asset);
        const entry = JSON.parse(await get('/pagefind/pagefind-entry.json')) as { languages: { en: { hash: string } } };
        await get(`/pagefind/pagefind.${entry.languages.en.hash}.pf_meta`);
        if (!(await get('/briefings/2031-03-second-round/')).includes('</html>')) wrong.push('a page without its end');
      }
    };
    const readers = Array.from({ length: READERS }, read);
    for (let time = 1; time <= SWAPS; time++) {
      await setTimeout(300);
      await swap(time);
    }
    swapping = false;
    await Promise.all(readers);
    assert.deepEqual(wrong, []);
    assert.ok(answers > 1000, `${answers} answers`);
  });

  test('a page that stays open goes on searching', async () => {
    const browser = await launchBrowser();
    after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${address}search/`);
    for (let time = 1; time <= SWAPS; time++) {
      await swap(time);
      const query = ['ferry', 'toll', 'Estmark'][time % 3] as string;
      const said = await saidAfter(page, () => page.fill('search-page input[type=search]', query));
      assert.match(said, /result/, `after swap ${time}`);
    }
  });
});
