import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, parsePage, textOf } from '../support/html.ts';
import { PARIS_TALKS, runBuild } from '../support/run-build.ts';
import { rootSite } from '../support/sites.ts';
import { copyProject } from '../verify/project-copy.ts';

/** Lists the links of a page to PDFs: where each stands, its words, its type and its address. */
function pdfsOn(site: string, page: string): string[] {
  const links = parsePage(readFileSync(join(site, page, 'index.html'), 'utf8')).filter((element) =>
    attribute(element, 'href')?.endsWith('.pdf'),
  );
  return links.map((link) => {
    const words = attribute(link, 'title') ?? textOf(link);
    return [link.tagName, words, attribute(link, 'type'), attribute(link, 'href')].filter(Boolean).join(' | ');
  });
}

const PARIS = 'briefings/2026-01-paris-talks';

suite('a briefing as a PDF', () => {
  test('is linked at the head of its page, among its forms and for programs, if its publisher has put it into public/', async () => {
    const project = copyProject();
    mkdirSync(join(project, 'public/briefings'));
    writeFileSync(join(project, `public/${PARIS}.pdf`), '%PDF-1.4\n');
    const site = join(project, 'dist');
    const environment = { OUT_DIR: site, CONTENT_DIR: PARIS_TALKS, BASE_PATH: '/readout/', SHARE_CARDS: 'off' };
    const { status, output } = await runBuild(environment, project);
    assert.equal(status, 0, output);
    assert.equal(readFileSync(join(site, `${PARIS}.pdf`), 'utf8'), '%PDF-1.4\n');
    const link = (tag: string, type = ' | application/pdf') => `${tag} | This briefing as PDF${type} | /readout/${PARIS}.pdf`;
    assert.deepEqual(pdfsOn(site, PARIS), [link('link'), link('a'), link('a', '')]);
    assert.deepEqual(pdfsOn(site, `${PARIS}/a2`), []);
  });

  test('is not linked if there is none', () => {
    assert.deepEqual(pdfsOn(rootSite().folder, PARIS), []);
  });
});
