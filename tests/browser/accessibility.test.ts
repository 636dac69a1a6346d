import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../site/sites.ts';
import { visit } from './launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PARIS = '/briefings/2026-01-paris-talks/';
const PAGES: Record<string, string> = {
  'the home page': '/',
  'the briefing': PARIS,
  'an agreed point': `${PARIS}a2/`,
  'an agreed point in a frame': '/embed/2026-01-paris-talks/a2/',
  'an actor': '/actors/hakan-fidan/',
  'a topic': '/topics/golan-heights/',
  'a source': '/sources/joint-statement-paris/',
  'the search page': '/search/?q=hotline',
  'the suggestions of the box': '/topics/',
  'the page on how to read': '/about/',
  'the page of the rules': '/about/rules/',
  'the page for an address that leads nowhere': '/nothing/',
};

/** What a reader does on a page before it is looked at. */
const FIRST: Record<string, (page: Page) => Promise<unknown>> = {
  'the search page': (page) => page.locator('[data-search-result]').first().waitFor(),
  'the suggestions of the box': async (page) => {
    await page.locator('.site-header input[type=search]').pressSequentially('golan');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
};

const EITHER = [
  [390, 'light'],
  [390, 'dark'],
  [1440, 'dark'],
  [1440, 'light'],
] as const;
const FORCED = [[390, 'light']] as const;

const { open } = await visit(rootSite());

suite('axe finds nothing, not even a contrast below 7:1, at 390 and 1440 pixels, light, dark and in the reader’s own colours, on', () => {
  for (const [name, path] of Object.entries(PAGES)) {
    test(name, async () => {
      const found: string[] = [];
      for (const [colours, options] of [
        ['in either scheme', {}],
        ['in the reader’s own colours', { forcedColors: 'active' }],
      ] as const) {
        const { page } = await open(path, options);
        await FIRST[name]?.(page);
        await page.evaluate(axe);
        for (const [width, colorScheme] of 'forcedColors' in options ? FORCED : EITHER) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          found.push(...(await violations(page, options)).map((violation) => `${width} px, ${colorScheme}, ${colours}: ${violation}`));
        }
      }
      assert.equal(found.join('\n'), '');
    });
  }
});

async function violations(page: Page, { forcedColors }: { forcedColors?: 'active' }): Promise<string[]> {
  // The colour of a button's words is read wrongly by axe where the system sets it; the pictures of the pages show it.
  const scope = { include: ['html'], exclude: forcedColors ? ['button'] : [] };
  const results = await page.evaluate(async (scope) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(scope, { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } });
  }, scope);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
