import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { fixtureSite, rootSite } from '../support/sites.ts';

const few = { site: await visit(rootSite()), path: '/briefings/2026-01-paris-talks/' };
const many = { site: await visit(fixtureSite('antarctic-treaty')), path: '/briefings/1959-12-antarctic-treaty/' };

/** Lists what can be seen of the grid of evidence: the titles of points, the words beside the signs, the key to the signs. */
function listSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (of: string) => {
      const element = document.querySelector(of);
      return element?.checkVisibility() && getComputedStyle(element).clipPath === 'none';
    };
    const parts = { titles: '.evidence [scope=row] span', words: '.evidence td .sign + span', key: '.key' };
    return Object.entries(parts).flatMap(([name, of]) => (isSeen(of) ? name : []));
  });
}

suite('what each point rests on is told in', () => {
  const cases: [what: string, of: typeof few, width: number, media: 'screen' | 'print', seen: string[]][] = [
    ['signs and words on a wide screen', few, 1440, 'screen', ['titles', 'words']],
    ['signs with a key on a tablet', few, 820, 'screen', ['titles', 'key']],
    ['signs with a key on a phone, where the points are labels', few, 390, 'screen', ['key']],
    ['signs with a key on paper', few, 665, 'print', ['titles', 'key']],
    ['signs with a key wherever many parties leave no room for words', many, 1440, 'screen', ['titles', 'key']],
    ['signs with a key on paper, of many parties too', many, 665, 'print', ['titles', 'key']],
  ];
  for (const [what, { site, path }, width, media, seen] of cases) {
    test(what, async () => {
      const { page } = await site.open(path, { viewport: { width, height: 900 } });
      await page.emulateMedia({ media });
      assert.deepEqual(await listSeen(page), seen);
    });
  }
});
