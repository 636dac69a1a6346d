import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { NameIndex } from '../../src/model/names/name-index.ts';
import type { Named } from '../../src/model/names/named.ts';
import { cleanQuery } from '../../src/model/query/clean-query.ts';
import { type DayAsked, isWithin } from '../../src/model/query/day-asked.ts';
import { readQuery } from '../../src/model/query/read-query.ts';
import { takeDays } from '../../src/model/query/take-days.ts';
import { takeQuotations } from '../../src/model/query/take-quotations.ts';
import { takeAddress } from '../../src/model/query/take-references.ts';
import { foldLetters } from '../../src/model/text/fold-letters.ts';

suite('a query as it was typed', () => {
  test('has single spaces, no control characters and at most 2,000 letters, none of them half a character', () => {
    assert.equal(cleanQuery('  a\u0000b\u202e \n c  '), 'a b c');
    assert.equal(cleanQuery(`${'x'.repeat(1999)}😀`).length, 1999);
  });
});

suite('quotation marks and exclusions', () => {
  const CASES: [query: string, phrases: string[], excluded: string[], rest: string][] = [
    ['“fusion mechanism” Syria', ['fusion mechanism'], [], 'Syria'],
    ['„dedizierte Zelle“', ['dedizierte Zelle'], [], ''],
    ['«mécanisme de fusion»', ['mécanisme de fusion'], [], ''],
    ['「停火」', ['停火'], [], ''],
    ['‘dedicated cell’', ['dedicated cell'], [], ''],
    ["Israel's 'red line' here", ['red line'], [], "Israel's here"],
    ['ארה"ב', [], [], 'ארה"ב'],
    ['a "broken', [], [], 'a broken'],
    ['""', [], [], ''],
    ['corridor -golan', [], ['golan'], 'corridor'],
    ['corridor −golan', [], ['golan'], 'corridor'],
    ['corridor NOT golan', [], ['golan'], 'corridor'],
    ['corridor -"golan heights"', [], ['golan heights'], 'corridor'],
    ['corridor NOT “golan heights”', [], ['golan heights'], 'corridor'],
    ['Israel-Syria - talks', [], [], 'Israel-Syria - talks'],
    ['not the golan', [], [], 'not the golan'],
  ];
  for (const [query, phrases, excluded, rest] of CASES) {
    test(`of ${query}`, () => assert.deepEqual(takeQuotations(query), { phrases, excluded, rest }));
  }
});

suite('an address in a query', () => {
  const POINT = '/briefings/2026-01-paris-talks/a2/';
  const CASES: [query: string, path: string | undefined][] = [
    ['https://readout.example/briefings/2026-01-paris-talks/a2/', POINT],
    ['https://readout.example/under/a/path/briefings/2026-01-paris-talks/#a2', POINT],
    ['readout.example/briefings/2026-01-paris-talks/a2.json', POINT],
    ['Readout. “A2: A hotline.” 2026. https://readout.example/briefings/2026-01-paris-talks/a2/.', POINT],
    ['embed/briefings/2026-01-paris-talks/a2/', POINT],
    ['readout-2026-01-paris-talks.a2', POINT],
    ['point:2026-01-paris-talks/a2', POINT],
    ['/briefings/2026-01-paris-talks/#p3', '/briefings/2026-01-paris-talks/#p3'],
    ['/actors/syria/?x=1', '/actors/syria/'],
    ['/sources/axios-2025-08-12/#p4', '/sources/axios-2025-08-12/#p4'],
    ['briefings', undefined],
    ['https://news.example/2026/01/05/talks', undefined],
    ['and/or', undefined],
  ];
  for (const [query, path] of CASES) test(`is read in ${query}`, () => assert.equal(takeAddress(query)?.path, path));
});

suite('days in a query', () => {
  const FIFTH = { year: 2026, month: 1, day: 5 };
  const CASES: [query: string, days: DayAsked[], rest: string][] = [
    ['2026-01-05', [FIFTH], ''],
    ['5.1.2026', [FIFTH], ''],
    ['5 January 2026', [FIFTH], ''],
    ['January 5th, 2026', [FIFTH], ''],
    ['5–6 January 2026', [{ ...FIFTH, lastDay: 6 }], ''],
    ['٥ يناير ٢٠٢٦', [FIFTH], ''],
    ['كانون الثاني 2026', [{ year: 2026, month: 1 }], ''],
    ['5 Ocak 2026', [FIFTH], ''],
    ['5 января 2026', [FIFTH], ''],
    ['5 janvier 2026', [FIFTH], ''],
    ['5 de enero de 2026', [FIFTH], ''],
    ['3 Ιανουαρίου 2026', [{ year: 2026, month: 1, day: 3 }], ''],
    ['2026年1月5日', [FIFTH], ''],
    ['ינואר 2026', [{ year: 2026, month: 1 }], ''],
    ['august round', [{ month: 8 }], 'round'],
    ['Sept 2025', [{ year: 2025, month: 9 }], ''],
    ['May 2026', [{ year: 2026, month: 5 }], ''],
    ['may they agree', [], 'may they agree'],
    ['security march', [], 'security march'],
    ['talks in May', [{ month: 5 }], 'talks in'],
    ['since march', [{ month: 3 }], 'since'],
    ['im Mai', [{ month: 5 }], 'im'],
    ['1974 agreement', [], '1974 agreement'],
    ['2026-13-45', [], '2026-13-45'],
    ['resolution 2254', [], 'resolution 2254'],
  ];
  for (const [query, days, rest] of CASES) {
    test(`of ${query}`, () => assert.deepEqual(takeDays(foldLetters(query)), { days, rest }));
  }

  const WITHIN: [asked: DayAsked, first: string, last: string, isIn: boolean][] = [
    [FIFTH, '2026-01-05', '2026-01-06', true],
    [{ ...FIFTH, day: 7 }, '2026-01-05', '2026-01-06', false],
    [{ ...FIFTH, lastDay: 9, day: 6 }, '2026-01-05', '2026-01-06', true],
    [{ month: 8 }, '2025-08-19', '2025-08-19', true],
    [{ month: 8 }, '2025-09', '2025-09', false],
    [{ month: 1 }, '2024-12-30', '2025-01-02', true],
    [{ year: 2025 }, '2025-09', '2025-09', true],
    [{ year: 2025, month: 9, day: 18 }, '2025-09', '2025-09', true],
  ];
  for (const [asked, first, last, isIn] of WITHIN) {
    test(`${JSON.stringify(asked)} ${isIn ? 'is' : 'is not'} of ${first} to ${last}`, () =>
      assert.equal(isWithin(asked, first, last), isIn));
  }
});

suite('the parts of a query', () => {
  const named = (path: string, name: string, kind: string, ...spellings: string[]): Named => ({
    path,
    name,
    kind,
    label: '',
    event: '',
    spellings,
  });
  const names = new NameIndex();
  for (const each of [
    named('/actors/syria/', 'Syria', 'Government', 'سوريا', 'Сирия', '叙利亚'),
    named('/actors/sharaa/', 'Ahmed al-Sharaa', 'Person', 'أحمد الشرع'),
    named('/topics/golan/', 'Golan Heights', 'Topic', 'Golan', 'الجولان', 'הגולן', '戈兰高地'),
    named('/actors/mossad/', 'Mossad', 'Office or institution', 'Моссад'),
    named('/actors/solen/', 'Mira Solén', 'Person', 'ミラ・ソレン'),
    named('/topics/agreement/', 'Disengagement agreement of 1974', 'Topic', '1974 agreement'),
    named('/topics/security/', 'Security agreements', 'Topic'),
  ])
    names.add(each);

  const CASES: [query: string, read: Partial<Record<'labels' | 'kinds' | 'claims' | 'stances' | 'names' | 'terms', string[]>>][] = [
    ['A2', { labels: ['a2'] }],
    ['A 2', { labels: ['a2'] }],
    ['a٢', { labels: ['a2'] }],
    ['R-1 syria', { labels: ['r1'], names: ['/actors/syria/'] }],
    ['a 2 state solution', { terms: ['2', 'state', 'solution'] }],
    ['redline', { kinds: ['red-line'] }],
    ['red lines of Syria', { kinds: ['red-line'], names: ['/actors/syria/'] }],
    ['خطوط حمراء', { kinds: ['red-line'] }],
    ['קווים אדומים', { kinds: ['red-line'] }],
    ['kırmızı çizgi', { kinds: ['red-line'] }],
    ['off-the-table', { kinds: ['off-the-table'] }],
    ['what did Syria refuse', { stances: ['refuses'], names: ['/actors/syria/'] }],
    ['points claimed by one side', { claims: ['claimed'], terms: ['points'] }],
    ['1974 agreement', { names: ['/topics/agreement/'] }],
    ['security agreements', { names: ['/topics/security/'] }],
    ['sharaa', { names: ['/actors/sharaa/'] }],
    ['الشرع', { names: ['/actors/sharaa/'] }],
    ['الجولان', { names: ['/topics/golan/'] }],
    ['بالجولان', { names: ['/topics/golan/'] }],
    ['בגולן', { names: ['/topics/golan/'] }],
    ['Сирии', { names: ['/actors/syria/'] }],
    ['Моссада', { names: ['/actors/mossad/'] }],
    ['в Москве', { terms: ['москве'] }],
    ['ソレン大統領', { names: ['/actors/solen/'], terms: ['大統領'] }],
    ['ر١', { labels: ['r1'] }],
    ['אדום פ2', { labels: ['f2'], terms: ['אדום'] }],
    ['叙利亚戈兰高地', { names: ['/actors/syria/', '/topics/golan/'] }],
    ['golanheights', { names: ['/topics/golan/'] }],
    ['syringe', { terms: ['syringe'] }],
  ];
  for (const [query, read] of CASES) {
    test(`${query}: ${JSON.stringify(read)}`, () => {
      const { labels, kinds, claims, stances, names: found, terms } = readQuery(query, names);
      const values = (asked: { value: string }[]) => asked.map(({ value }) => value);
      assert.deepEqual(
        {
          labels,
          kinds: values(kinds),
          claims: values(claims),
          stances: values(stances),
          names: found.map((each) => each.named[0]?.path),
          terms,
        },
        { labels: [], kinds: [], claims: [], stances: [], names: [], terms: [], ...read },
      );
    });
  }
});
