import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withArticle } from '../../src/words/with-article.ts';

describe('the article before the name of an actor', () => {
  for (const name of [
    'United States',
    'Halden Isles',
    'Ferry Board',
    'Israeli Prime Minister’s Office',
    'Ministry of Ports',
    'Druze minority',
    'Lake people',
    'People’s Party',
    'United Nations',
    'African Union',
    'Republic of Korea',
    'Office of the Envoy',
  ]) {
    test(`the ${name}`, () => assert.equal(withArticle({ name, kind: 'institution' }), `the ${name}`));
  }
  for (const name of [
    'Norvania',
    'Mossad',
    'Saudi Arabia',
    'Hezbollah',
    'The Lake Union',
    'the Quartet',
    'Norvania’s Cabinet',
    'Médecins Sans Frontières',
    'تركيا',
    'ישראל',
    'Сирия',
    '中国',
  ]) {
    test(name, () => assert.equal(withArticle({ name, kind: 'organisation' }), name));
  }
  test('a person has none, whatever the name ends in', () => {
    assert.equal(withArticle({ name: 'Amal Bank', kind: 'person' }), 'Amal Bank');
  });
});
