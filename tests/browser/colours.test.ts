import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const { open } = await visit(rootSite());
const paper = () => getComputedStyle(document.body).backgroundColor;
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(22, 23, 26)';

suite('the colours of a page', () => {
  for (const [colorScheme, colour] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    test(`are ${colorScheme} where the system is, with and without scripts`, async () => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await open('/', { colorScheme, javaScriptEnabled });
        assert.equal(await page.evaluate(paper), colour);
      }
    });
  }

  test('are those that the reader chose, on every page and before anything is painted', async () => {
    const { page, context } = await open('/about/', { colorScheme: 'light' });
    await page.getByLabel('Appearance').selectOption('dark');
    assert.equal(await page.evaluate(paper), DARK);
    const second = await context.newPage();
    await second.route('**/*.js', (route) => route.abort());
    await second.goto(page.url());
    assert.equal(await second.evaluate(() => document.documentElement.dataset.scheme), 'dark');
    assert.equal(await second.evaluate(paper), DARK);
    await second.unrouteAll();
    await second.reload();
    assert.equal(await second.getByLabel('Appearance').inputValue(), 'dark');
  });

  test('follow the system again when the reader says so', async () => {
    const { page } = await open('/about/', { colorScheme: 'dark' });
    await page.getByLabel('Appearance').selectOption('light');
    await page.getByLabel('Appearance').selectOption('system');
    assert.equal(await page.evaluate(paper), DARK);
  });

  test('can be chosen where nothing may be stored', async () => {
    const { page } = await open('/about/');
    await page.evaluate(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Nothing may be stored', 'SecurityError');
        },
      });
    });
    await page.getByLabel('Appearance').selectOption('dark');
    assert.equal(await page.evaluate(paper), DARK);
  });

  test('offer no choice without scripts', async () => {
    const { page } = await open('/about/', { javaScriptEnabled: false });
    assert.equal(await page.locator('.scheme-switch').isVisible(), false);
  });
});
