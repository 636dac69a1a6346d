import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { fixtureSite } from '../support/sites.ts';

const { open } = await visit(fixtureSite('three-rounds'));

suite('the table of stances on a phone', async () => {
  const { page } = await open('/topics/new-dams/', { viewport: { width: 390, height: 844 } });
  const rows = await page.locator('.courses tbody tr', { has: page.locator('.since') }).evaluateAll((all) =>
    all.map((row) => {
      const [stance, since] = [row.querySelector('td'), row.querySelector('.since')];
      const label = since && getComputedStyle(since, '::before').content;
      const isBelow = since && stance && since.getBoundingClientRect().top >= stance.getBoundingClientRect().bottom;
      return { party: row.querySelector('th')?.textContent.trim(), day: since?.textContent?.trim(), label, isBelow };
    }),
  );
  const [quessa, belmark] = rows;

  test('says since when our record has a stance, below it', () => {
    assert.equal(quessa?.party, 'Quessa');
    assert.equal(quessa?.label, '"In our record since "');
    assert.match(quessa?.day ?? '', /^12 October 2032/);
    assert.ok(quessa?.isBelow);
  });

  test('says nothing of the kind where no stance is stated', () =>
    assert.deepEqual([belmark?.party, belmark?.label, belmark?.day], ['Belmark', 'none', '']));
});
