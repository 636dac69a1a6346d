import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  COLLECTIONS,
  cardPath,
  codePath,
  embedPath,
  entryNoun,
  entryPath,
  oEmbedPath,
  placePath,
  pointPath,
  sourcePlacePath,
  withBase,
} from '../../src/model/addresses/paths.ts';

describe('the grammar of addresses', () => {
  const cases: [what: string, actual: string, expected: string][] = [
    ['a briefing', entryPath('briefings', '2031-03-second-round'), '/briefings/2031-03-second-round/'],
    ['an actor', entryPath('actors', 'mira-solen'), '/actors/mira-solen/'],
    ['a topic', entryPath('topics', 'ferry-line'), '/topics/ferry-line/'],
    ['a source', entryPath('sources', 'communique'), '/sources/communique/'],
    ['a point', pointPath('2031-03-second-round', 'a2'), '/briefings/2031-03-second-round/a2/'],
    ['a point in its place', placePath('2031-03-second-round', 'a2'), '/briefings/2031-03-second-round/#a2'],
    ['a paragraph of the analysis', placePath('2031-03-second-round', 'p3'), '/briefings/2031-03-second-round/#p3'],
    ['a point in a frame', embedPath('2031-03-second-round', 'a2'), '/embed/2031-03-second-round/a2/'],
    ['what frames are told of it', oEmbedPath('2031-03-second-round', 'a2'), '/embed/2031-03-second-round/a2/oembed.json'],
    ['the share card of a page', cardPath('/topics/ferry-line/'), '/topics/ferry-line/card.png'],
    ['the QR code of a page', codePath('/topics/ferry-line/'), '/topics/ferry-line/qr.svg'],
    ['a paragraph of a source', sourcePlacePath('communique', { paragraph: 5 }), '/sources/communique/#p5'],
    ['the standfirst of a source', sourcePlacePath('communique', { paragraph: 'standfirst' }), '/sources/communique/#standfirst'],
  ];
  for (const [what, actual, expected] of cases) test(`${what}: ${expected}`, () => assert.equal(actual, expected));
});

describe('the path that the site lives under', () => {
  for (const [base, expected] of [
    ['/', '/actors/mira-solen/'],
    ['/readout/', '/readout/actors/mira-solen/'],
    ['/readout', '/readout/actors/mira-solen/'],
    ['/a/b/', '/a/b/actors/mira-solen/'],
  ] as const) {
    test(`"${base}" makes ${expected}`, () => assert.equal(withBase('/actors/mira-solen/', base), expected));
  }
});

test('one entry of a collection has a word', () => {
  assert.deepEqual(COLLECTIONS.map(entryNoun), ['briefing', 'process', 'actor', 'topic', 'source']);
});
