import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import '../support/first-library.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentSite } from '../support/content-site.ts';
import { visit } from '../support/launch.ts';

const { briefings } = readContent('content', '/');
const { show } = await visit({
  name: 'of the content',
  folder: contentSite(),
  base: '/',
  origin: 'https://readout.example',
  environment: {},
});

/** The parts of a briefing that are pictures or tables: whoever does not want one goes on to the next heading. */
const DRAWN = ['gap-grid', 'evidence', 'delegations', 'positions', 'ties', 'events'];

suite('whoever goes through a briefing from link to link', () => {
  for (const id of briefings.keys()) {
    test(`meets at most 256 outside the pictures of ${id}`, async () => {
      const page = await show(`/briefings/${id}/`);
      const stops = await page.evaluate(listStops);
      assert.ok(stops.length > 100, `There are only ${stops.length}.`);
      const outside = stops.filter((part) => !DRAWN.includes(part));
      const byPart = Object.entries(Object.groupBy(outside, (part) => part)).map(([part, those = []]) => `${part} ${those.length}`);
      assert.ok(outside.length <= 256, `There are ${outside.length}: ${byPart.join(', ')}.`);
    });

    test(`meets one link to the record in each point of ${id}, and one in each paragraph of its analysis`, async () => {
      const page = await show(`/briefings/${id}/`);
      const toRecords = await page
        .locator('article.point')
        .evaluateAll((articles) => articles.map((each) => each.querySelectorAll(`a[href="${location.pathname}${each.id}/"]`).length));
      assert.ok(toRecords.length > 0);
      assert.deepEqual(
        toRecords.filter((links) => links !== 1),
        [],
      );
      const paragraphs = await page.locator('.prose > p').count();
      assert.ok(paragraphs > 0);
      assert.equal(await page.locator('.prose > p > .paragraph-number').count(), paragraphs);
    });
  }
});

/** Returns the part of the page that each stop is in. */
function listStops(): string[] {
  const stops = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]');
  return Array.from(stops)
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
    .map((stop) => stop.closest('section.part')?.getAttribute('aria-labelledby') ?? 'the frame');
}
