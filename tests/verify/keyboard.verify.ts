import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const { open } = await visit(rootSite());
const PAGES = ['/', '/briefings/2026-01-paris-talks/', '/briefings/2026-01-paris-talks/a2/', '/actors/hakan-fidan/', '/search/?q=hotline'];

/** A place that the Tab key leads to. */
interface Stop {
  name: string;
  top: number;
  shown: boolean;
  marked: boolean;
}

suite('with the keyboard alone, every stop is in sight, marked, named and in the order of the page, on', () => {
  for (const path of PAGES) {
    for (const width of [390, 1280]) {
      test(`${path} at ${width} pixels`, async () => {
        const { page } = await open(path, { viewport: { width, height: 800 } });
        if (path.startsWith('/search')) await said(page);
        const stops = await walk(page);
        assert.match(stops[0]?.name ?? '', /Skip to content/);
        assert.ok(stops.length > 15, `There are only ${stops.length} stops.`);
        assert.deepEqual(
          stops.filter(({ name }) => name === '').map(({ top }) => `nothing names the stop at ${top}`),
          [],
        );
        assert.deepEqual(
          stops.filter(({ shown }) => !shown).map(({ name }) => `${name} is out of sight or behind something`),
          [],
        );
        assert.deepEqual(
          stops.filter(({ marked }) => !marked).map(({ name }) => `${name} shows no mark of the focus`),
          [],
        );
      });
    }
  }
});

/** Goes through a page with the Tab key until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (!stop || stops.length > 600) return stops;
    stops.push(stop);
  }
}

/** Looks at what has the focus; runs in the page. */
function look(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return undefined;
  const parts = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const seen = parts.some(({ left, top, width, bottom }) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
      // The matrix is higher than the screen of a phone, so what counts is the part that is on it.
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const found = document.elementFromPoint(left + width * part, middle);
      return found !== null && (element.contains(found) || found.contains(element)) && getComputedStyle(found).clipPath === 'none';
    }),
  );
  const style = getComputedStyle(element);
  const inside = element.querySelector('rect');
  const marked =
    style.outlineStyle !== 'none' || style.boxShadow !== 'none' || (inside !== null && getComputedStyle(inside).stroke !== 'none');
  const label =
    element.getAttribute('aria-label') ?? ('labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined);
  const name = (label ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
  return { name, top: Math.round(parts[0]?.top ?? -1), shown: seen, marked };
}
