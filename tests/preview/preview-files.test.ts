import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { closePage } from '../support/launch.ts';
import { openListening } from '../support/open-listening.ts';
import { startPreview } from '../support/start-preview.ts';
import { copyProject } from '../verify/project-copy.ts';

const project = copyProject();
const content = join(project, 'tests/fixtures/sound');
const ledger = join(content, 'ledger.jsonl');
const issued = readFileSync(ledger, 'utf8');
const row = (collection: string, id: string) => `{"collection":"${collection}","id":"${id}","issued":"2031-03-10"}\n`;

/** A file that is added, renamed and removed, and the name by which lists show it. */
const ADDED = {
  actors: { ending: '.yaml', text: 'name: Ada Vik\nkind: person\ndescription: Keeps the ferry’s log.\n', name: 'Ada Vik' },
  topics: { ending: '.yaml', text: 'name: Ice road\ndefinition: The way over the frozen lake.\n', name: 'Ice road' },
  briefings: {
    ending: '.md',
    text: readFileSync(join(content, 'briefings/2031-01-first-round.md'), 'utf8').replace(
      'A first meeting on the lake',
      'A meeting in Solvik',
    ),
    name: 'A meeting in Solvik',
  },
};

suite('the live preview, while the list is open in one page and the entry in another,', () => {
  let address = '';
  let stop = () => {};
  before(async () => {
    ({ address, stop } = await startPreview('tests/fixtures/sound', {}, project));
  });
  after(() => stop());
  // A test that fails leaves nothing to the next.
  afterEach(() => {
    for (const [collection, { ending }] of Object.entries(ADDED))
      for (const id of ['first-name', 'second-name']) rmSync(join(content, collection, id + ending), { force: true });
    writeFileSync(ledger, issued);
  });

  for (const [collection, { ending, text, name }] of Object.entries(ADDED)) {
    const file = (id: string) => join(content, collection, id + ending);
    const link = (page: Page) => page.getByRole('link', { name }).first();
    const missing = (page: Page) => page.getByRole('heading', { name: 'Page not found' }).waitFor();
    const heading = (page: Page) => page.getByRole('heading', { name, level: 1 });

    test(`shows one of the ${collection} come, take another name, and go`, async () => {
      const list = await openListening(`${address}${collection}/`);
      const first = await openListening(`${address}${collection}/first-name/`);
      const second = await openListening(`${address}${collection}/second-name/`);
      writeFileSync(file('first-name'), text);
      await list.getByText('"first-name" has not been issued').first().waitFor();
      writeFileSync(ledger, issued + row(collection, 'first-name'));
      await link(list).waitFor();
      await heading(first).waitFor();

      renameSync(file('first-name'), file('second-name'));
      await list.getByText('"first-name", issued on 2031-03-10, is gone').first().waitFor();
      writeFileSync(ledger, issued + row(collection, 'second-name'));
      await link(list).waitFor();
      await heading(second).waitFor();
      await heading(first).waitFor({ state: 'detached' });
      await missing(first);

      rmSync(file('second-name'));
      await list.getByText('"second-name", issued on 2031-03-10, is gone').first().waitFor();
      writeFileSync(ledger, issued);
      await list.locator('main').waitFor();
      await link(list).waitFor({ state: 'detached' });
      await missing(second);
      for (const page of [list, first, second]) await closePage(page);
    });
  }
});
