import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formerPage } from '../../src/views/entry/section-view.ts';
import { type PageView, pageView } from '../../src/views/site/page-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const context = contextOf(libraryOf('sound'));
const ADDRESS = 'https://briefings.example.org/readout';

function page(facts: Partial<Parameters<typeof pageView>[0]> = {}): PageView {
  return pageView({ title: 'Norvania', description: 'A party.', path: '/actors/norvania/', ...facts }, context);
}

describe('the head of a page', () => {
  for (const [name, view, expected] of [
    ['a page is titled with its own name first', page(), { heading: 'Norvania · Readout', title: 'Norvania', type: 'article' }],
    ['the home page is titled with the name of the site first', page({ path: '/' }), { heading: 'Readout: Norvania' }],
    ['a page names its permanent address and may be listed', page(), { address: `${ADDRESS}/actors/norvania/`, isListed: true }],
    ['a hidden page names no address and is not listed', page({ hidden: true }), { address: undefined, isListed: false }],
    [
      'a former address names that of the record, leads there and is not listed',
      formerPage(page(), { name: 'Norvania', href: '/readout/actors/norvania/' }),
      { address: `${ADDRESS}/actors/norvania/`, isListed: false, movedTo: '/readout/actors/norvania/' },
    ],
  ] as const) {
    test(name, () =>
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, view[key as keyof PageView]])), expected),
    );
  }

  for (const [language, direction] of [
    ['en-GB', undefined],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['tr', undefined],
    ['zh', undefined],
  ] as const) {
    test(`in a publication in ${language} runs ${direction ?? 'from left to right'}`, () => {
      const view = pageView({ title: 'T', description: 'D', path: '/' }, { ...context, site: { ...context.site, language } });
      assert.deepEqual([view.language, view.direction], [language, direction]);
      assert.equal(view.styles?.includes('unicode-bidi:plaintext'), direction && true);
    });
  }

  test('names the card of the page, or that of the site', () => {
    assert.equal(page({ card: { path: '/actors/norvania/card.png', alt: 'N' } }).card?.address, `${ADDRESS}/actors/norvania/card.png`);
    assert.equal(page().card?.address, `${ADDRESS}/card.png`);
  });

  test('names no card where the site has none', () => {
    const without = pageView({ title: 'T', description: 'D', path: '/' }, { ...context, hasCards: false });
    assert.equal(without.card, undefined);
  });
});

describe('the header of a page', () => {
  const currentOf = (path: string) => page({ path }).header.rooms.flatMap(({ name, current }) => (current ? [`${name}: ${current}`] : []));

  for (const [path, current] of [
    ['/actors/', ['Actors: page']],
    ['/actors/norvania/', ['Actors: true']],
    ['/about/rules/', ['About: true']],
    ['/search/', []],
  ] as const) {
    test(`shows where ${path} is`, () => assert.deepEqual(currentOf(path), current));
  }

  test('has a box to search with, save on the search page', () => {
    assert.equal(page().header.search?.action, '/readout/search/');
    assert.equal(page({ path: '/search/' }).header.search, undefined);
  });
});
