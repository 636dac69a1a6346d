import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, textOf } from '../support/html.ts';
import { listFiles, pageAt } from '../support/pages.ts';
import { fixtureSite } from '../support/sites.ts';

const FORMS: [ending: string, mediaType: string][] = [
  ['.json', 'application/json'],
  ['.md', 'text/markdown'],
  ['.csv', 'text/csv'],
  ['/feed.atom', 'application/atom+xml'],
  ['/feed.json', 'application/feed+json'],
];

suite('the files of a process', () => {
  const site = fixtureSite('three-rounds');
  const files = listFiles(site);
  const page = pageAt(site, '/processes/ardel-river-talks/');
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

  for (const [ending, mediaType] of FORMS) {
    const address = `${site.base}processes/ardel-river-talks${ending}`;
    test(`are named in the head of its page and linked in the page: ${ending}`, () => {
      assert.ok(files.has(address), address);
      const [alternate] = page.elements.filter((each) => each.tagName === 'link' && attribute(each, 'href') === address);
      assert.equal(alternate && attribute(alternate, 'type'), mediaType);
      assert.ok(page.elements.some((each) => each.tagName === 'a' && attribute(each, 'href') === address));
    });
  }

  test('stand at its former address too', () => {
    for (const [ending] of FORMS) assert.equal(read(`processes/mira-dam-talks${ending}`), read(`processes/ardel-river-talks${ending}`));
  });

  test('have the process as the whole library has it', () => {
    const { process } = JSON.parse(read('processes/ardel-river-talks.json'));
    const { processes } = JSON.parse(read('data/readout.json'));
    assert.deepEqual(
      processes.find(({ id }: { id: string }) => id === 'ardel-river-talks'),
      process,
    );
  });

  test('tell programs the series of events that the briefings belong to', () => {
    const thingOf = (path: string) => {
      const [script] = pageAt(site, path).elements.filter((each) => attribute(each, 'type') === 'application/ld+json');
      return JSON.parse(script ? textOf(script) : '');
    };
    const series = thingOf('/processes/ardel-river-talks/');
    assert.deepEqual([series['@type'], series.subEvent.length], ['EventSeries', 5]);
    assert.equal(thingOf('/briefings/2033-05-vella/').about[0].superEvent['@id'], series['@id']);
  });
});
