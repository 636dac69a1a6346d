import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { printPage } from '../../src/commands/pack/print-page.ts';
import { readSettings } from '../../src/settings.ts';
import { fixtureSite, rootSite, type Site } from '../support/sites.ts';
import { headingsOf, tagFaults } from './tag-faults.ts';
import { OUTSIDE, readTaggedPdf, type TaggedPdf } from './tagged-pdf.ts';

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
  });
}

const briefing = readSettings({ OUT_DIR: rootSite().folder });

test('what the first sheet of a briefing keeps from those who hear it is its foot', async () => {
  const { pages } = await readTaggedPdf(await printPage(PARIS, 'A4', briefing));
  assert.equal(pages[0]?.texts.get(OUTSIDE), `1 / ${pages.length}https://readout.example/${PARIS}`);
});

test('the PDF of a briefing is read from its title to its answer and then to the grid', async () => {
  const { pages } = await readTaggedPdf(await printPage(PARIS, 'Letter', briefing));
  const headings = headingsOf(pages).map(({ rank, text }) => `${rank} ${text.trim()}`);
  assert.match(
    headings.join('\n'),
    /^1 A commitment and a hotline.*\n2 Jointly agreed\n(?:2 .+\n)*2 Where the parties stand\n2 Jointly agreed\n/,
  );
});
