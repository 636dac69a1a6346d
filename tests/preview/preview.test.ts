import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage } from '../support/launch.ts';
import { openListening } from '../support/open-listening.ts';
import { copyFixture } from '../support/run-command.ts';
import { startPreview } from '../support/start-preview.ts';

const PATH = 'briefings/2031-03-second-round/';
const FILE = 'briefings/2031-03-second-round.md';
const content = copyFixture('sound');
const written = readFileSync(join(content, FILE), 'utf8');

/** An editor that only writes down what it is asked to open; the name says how it is asked for a line. */
const desk = mkdtempSync(join(tmpdir(), 'readout-editor-'));
const editor = join(desk, 'code');
const opened = join(desk, 'opened');
writeFileSync(editor, `#!/bin/sh\necho "$@" > ${opened}\n`);
chmodSync(editor, 0o755);

suite('the live preview', () => {
  let address = '';
  let stop = () => {};
  before(async () => {
    ({ address, stop } = await startPreview(content, { BASE_PATH: '/readout/', LAUNCH_EDITOR: editor }));
  });
  after(() => {
    stop();
    rmSync(desk, { recursive: true, force: true });
  });

  test('says beside the briefing what is missing', async () => {
    const page = await openPage(`${address}readout/${PATH}`);
    const missing = await page.locator('.completeness li', { hasText: 'A1' }).locator('strong').textContent();
    assert.equal(missing, 'no readout from Estmark');
    assert.match((await page.locator('.completeness').textContent()) ?? '', /Estmark: Ferry line\s*no position/);
  });

  test('explains every field, from the box and at an address of its own', async () => {
    const page = await openPage(`${address}readout/${PATH}`);
    await page.locator('.completeness').getByRole('link', { name: 'Every field' }).click();
    await page.waitForURL(`${address}readout/about/writing/`);
    const row = page.getByRole('row').filter({ has: page.locator('code').getByText('summary', { exact: true }) });
    assert.match((await row.first().textContent()) ?? '', /The answer in 60 words or fewer\./);
    await page.getByRole('link', { name: 'event', exact: true }).first().click();
    await page.locator('#briefings-event:target').waitFor();
    assert.equal(await page.locator('a[href$=".md"]').count(), 0);
  });

  test('opens the file at the line of a part, and stays where it is', async () => {
    const page = await openPage(`${address}readout/${PATH}`);
    const part = page.locator('.completeness li', { hasText: 'R1' });
    const answered = page.waitForResponse(/__open-in-editor/);
    await part.getByRole('link', { name: 'edit' }).click();
    assert.equal((await answered).status(), 200);
    const line = written.split('\n').findIndex((text) => text.includes('- id: r1')) + 1;
    assert.ok((await readWhenThere(opened)).includes(`${join(content, FILE)}:${line}:`));
    assert.equal(page.url(), `${address}readout/${PATH}`);
  });

  test('shows a mistake on the page, and the page again once it is fixed', async () => {
    const page = await openListening(`${address}readout/${PATH}`);
    writeFileSync(join(content, FILE), written.replace('](actor:norvania) stay', '](actor:norvenia) stay'));
    await page.getByText('There is no actor "norvenia".').first().waitFor();
    await page.getByText('Did you mean "norvania"?').first().waitFor();
    writeFileSync(join(content, FILE), written.replace('A ferry, and no toll', 'A ferry, and no fee'));
    await page.getByRole('heading', { name: 'A ferry, and no fee' }).waitFor();
    await restore(page);
  });

  test('shows a mistake to a page that is slow to connect, while another is quick', async () => {
    await openListening(`${address}readout/${PATH}`);
    const page = await openListening(`${address}readout/${PATH}`);
    await page.route('**/@vite/client', async (route) => {
      await page.waitForTimeout(1000);
      await route.continue();
    });
    writeFileSync(join(content, FILE), written.replace('](actor:norvania) stay', '](actor:norvenia) stay'));
    await page.getByText('There is no actor "norvenia".').first().waitFor();
    await restore(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('shows a mistake that another file makes', async () => {
    const page = await openListening(`${address}readout/${PATH}`);
    const actor = join(content, 'actors/tomas-brandt.yaml');
    const text = readFileSync(actor, 'utf8');
    rmSync(actor);
    await page.getByText('There is no actor "tomas-brandt".').first().waitFor();
    writeFileSync(actor, text.replace('name: Tomas Brandt', 'name: Thomas Brandt'));
    await page.getByRole('link', { name: 'Thomas Brandt' }).first().waitFor();
  });
});

/** Writes the briefing as it was, and waits until the page shows it. */
async function restore(page: Page): Promise<void> {
  writeFileSync(join(content, FILE), written);
  await page.getByRole('heading', { name: 'A ferry, and no toll' }).waitFor();
}

async function readWhenThere(path: string): Promise<string> {
  for (;;) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
