import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';
import { soon } from '../support/soon.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open } = await visit(rootSite());

for (const path of [PARIS, `${PARIS}a2/`]) {
  suite(`the button that prints ${path}`, () => {
    test('prints the page, with a click and from the keyboard', async () => {
      const { page, context } = await open('/about/');
      const printed: string[] = [];
      await context.exposeFunction('noteDown', (what: string) => printed.push(what));
      await context.addInitScript(() => {
        window.print = () => (globalThis as unknown as { noteDown(path: string): void }).noteDown(location.pathname);
      });
      await page.goto(new URL(path, page.url()).href);
      const button = page.getByRole('button', { name: 'Print', exact: true });
      await button.click();
      await button.press('Enter');
      await soon(() => printed, [path, path]);
    });

    test('is not on paper', async () => {
      const { page } = await open(path);
      const button = page.getByRole('button', { name: 'Print', exact: true });
      assert.ok(await button.isVisible());
      await page.emulateMedia({ media: 'print' });
      assert.ok(await button.isHidden());
    });

    test('is not there without JavaScript, where it would do nothing', async () => {
      const { page } = await open(path, { javaScriptEnabled: false });
      assert.equal(await page.getByRole('button', { name: 'Print' }).count(), 0);
    });
  });
}
