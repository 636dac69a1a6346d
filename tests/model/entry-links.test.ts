import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type EntryLink, entryLinkPath, parseEntryLink } from '../../src/model/addresses/entry-links.ts';

describe('a Markdown link that names an entry', () => {
  const cases: [url: string, link: EntryLink, path: string][] = [
    ['actor:mira-solen', { to: 'actors', id: 'mira-solen' }, '/actors/mira-solen/'],
    ['topic:ferry-line', { to: 'topics', id: 'ferry-line' }, '/topics/ferry-line/'],
    ['briefing:2031-01', { to: 'briefings', id: '2031-01' }, '/briefings/2031-01/'],
    ['point:a2', { to: 'points', id: 'a2' }, '/briefings/2031-03/a2/'],
    ['page:imprint', { to: 'pages', id: 'imprint' }, '/imprint/'],
    ['source:communique', { to: 'sources', id: 'communique' }, '/sources/communique/'],
    ['source:communique#5', { to: 'sources', id: 'communique', paragraph: 5 }, '/sources/communique/#p5'],
    ['source:communique#standfirst', { to: 'sources', id: 'communique', paragraph: 'standfirst' }, '/sources/communique/#standfirst'],
  ];
  for (const [url, link, path] of cases) {
    test(`${url} is read, and leads to ${path}`, () => {
      assert.deepEqual(parseEntryLink(url), link);
      assert.equal(entryLinkPath(link, '2031-03'), path);
    });
  }

  const doubtful: [url: string, link: EntryLink][] = [
    ['source:communique#0', { to: 'sources', id: 'communique', paragraph: '0' }],
    ['source:communique#05', { to: 'sources', id: 'communique', paragraph: '05' }],
    ['source:communique#', { to: 'sources', id: 'communique', paragraph: '' }],
    ['actor:mira-solen#1', { to: 'actors', id: 'mira-solen#1' }],
    ['actor:', { to: 'actors', id: '' }],
    ['point:A2', { to: 'points', id: 'A2' }],
  ];
  for (const [url, link] of doubtful) {
    test(`${url} is read as it stands, for the reader to judge`, () => assert.deepEqual(parseEntryLink(url), link));
  }
});

describe('a Markdown link that names none', () => {
  for (const url of [
    'https://example.org',
    'mailto:desk@example.org',
    '#p1',
    '/about/',
    'person:mira',
    'Actor:mira',
    'actor',
    'toString:x',
    '',
  ]) {
    test(`"${url}"`, () => assert.equal(parseEntryLink(url), undefined));
  }
});
