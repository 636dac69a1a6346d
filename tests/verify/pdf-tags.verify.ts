import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { printPage } from '../../src/commands/pack/print-page.ts';
import { readSettings } from '../../src/settings.ts';
import { fixtureSite, rootSite, type Site } from '../support/sites.ts';
import { headingsOf, tagFaults } from './tag-faults.ts';
import { readTaggedPdf, type TaggedPdf } from './tagged-pdf.ts';

const PARIS = 'briefings/2026-01-paris-talks/';
const PAGES: [name: string, site: Site, path: string][] = [
  ['a briefing', rootSite(), PARIS],
  ['a point', rootSite(), `${PARIS}a1/`],
  ['a process', fixtureSite('three-rounds'), 'processes/ardel-river-talks/'],
  ['a treaty of twelve parties', fixtureSite('antarctic-treaty'), 'briefings/1959-12-antarctic-treaty/'],
];

for (const [name, site, path] of PAGES) {
  suite(`the PDF of ${name}`, () => {
    let pdf: TaggedPdf;
    before(async () => {
      const settings = readSettings({ ...site.environment, OUT_DIR: site.folder });
      pdf = await readTaggedPdf(await printPage(path, 'A4', settings));
    });

    test('has the tags that PDF/UA asks for', () => {
      assert.deepEqual(tagFaults(pdf), []);
    });

    test('keeps nothing from those who hear it but the head and the foot of each sheet', () => {
      const address = `https://readout.example/${path}`;
      for (const [index, { texts }] of pdf.pages.entries()) {
        const foot = `${index + 1} / ${pdf.pages.length}${address}`;
        assert.equal(texts.get(Number.NaN), index === 0 ? foot : pdf.title + foot);
      }
    });
  });
}

test('the PDF of a briefing is read from its title to its answer and then to the grid', async () => {
  const settings = readSettings({ OUT_DIR: rootSite().folder });
  const { pages } = await readTaggedPdf(await printPage(PARIS, 'Letter', settings));
  const headings = headingsOf(pages).map(({ text }) => text.trim());
  assert.deepEqual(headings.slice(0, 7), []);
});
