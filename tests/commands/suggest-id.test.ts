import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suggestId } from '../../src/commands/new/suggest-id.ts';

describe('the id that is made of a name', () => {
  for (const [name, id] of [
    ['Đorđe Weiß', 'dorde-weiss'],
    ['Łukasz Øster', 'lukasz-oster'],
    ['Þórdís Ægisdóttir', 'thordis-aegisdottir'],
    ['Straße 12', 'strasse-12'],
    ['Hakkı Yıldız', 'hakki-yildiz'],
    ['İlham Əliyev', 'ilham-aliyev'],
    ['Nguyễn Văn Đức', 'nguyen-van-duc'],
    ['Djibouti', 'djibouti'],
    ["Sana'a talks, CO₂", 'sanaa-talks-co2'],
    ['al-Sharaʿ', 'al-shara'],
    ['Андрей Щербаков', 'andrey-shcherbakov'],
    ['Володимир Зеленський', 'volodimir-zelenskiy'],
    ['Γιώργος', 'giorgos'],
    ['Հայաստան', 'hayastan'],
    ['საქართველო', 'sakartvelo'],
    ['أحمد الشرع', undefined],
    ['נתניהו', undefined],
    ['外交部', undefined],
    ['外務省', undefined],
    ['ガザ', undefined],
    ['서울', undefined],
    ['กระทรวง', undefined],
    ['मंत्री', undefined],
    ['Hamas (حماس)', undefined],
    ['…', undefined],
    ['long '.repeat(20), undefined],
  ] as const) {
    test(`${name}: ${id ?? 'none'}`, () => assert.equal(suggestId('actor', { name }), id));
  }

  for (const [name, id] of [
    ['the joint statement', 'joint-statement'],
    ['The Hague declaration', 'hague-declaration'],
    ['Theresa’s letter', 'theresas-letter'],
    ['the', 'the'],
  ] as const) {
    test(`of the source “${name}” leaves out the article: ${id}`, () => assert.equal(suggestId('source', { name }), id));
  }

  test('of a briefing begins with its month', () => {
    assert.equal(suggestId('briefing', { event: 'Gespräche über den Fluß', first: '2031-03-02' }), '2031-03-gesprache-uber-den-fluss');
  });
});
