import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Band, bandOf, comparesParties, issueBands, type Stated } from '../../src/model/library/issue-bands.ts';
import type { Briefing } from '../../src/model/library/records.ts';
import type { Position } from '../../src/model/schema/briefing.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

type Stance = Position['stance'];

/** Reads stances, such as "wants", "not-stated" and, where no source says anything, "–". */
const stated = (words: string): Stated[] =>
  words.split(' ').map((word) => (word === '–' ? undefined : { stance: word as Stance, certainty: 'stated' }));

suite('parties are', () => {
  const cases: [band: Band, stances: string[]][] = [
    [
      'aligned',
      [
        'commits commits',
        'commits accepts',
        'wants proposed',
        'supports wants',
        'refuses refuses',
        'commits commits –',
        'commits accepts not-stated',
        'wants wants wants wants wants wants wants wants wants wants wants wants',
        'wants – – – – – – – – – – accepts',
      ],
    ],
    [
      'opposed',
      [
        'proposed refuses',
        'refuses commits',
        'wants refuses –',
        'wants leaves-open refuses',
        'wants – – – – – – – – – – refuses',
        'wants wants wants wants wants wants wants wants wants wants wants refuses',
      ],
    ],
    [
      'differing',
      [
        'wants not-pressing',
        'commits leaves-open',
        'wants leaves-aside',
        'refuses leaves-aside',
        'refuses not-pressing –',
        'wants wants leaves-open',
      ],
    ],
    ['one-side', ['wants –', 'refuses not-stated', '– – supports', 'leaves-aside –', 'leaves-open – – – – – – – – – – –']],
    [
      'left-aside',
      ['leaves-aside leaves-aside', 'leaves-aside leaves-aside –', 'leaves-open leaves-aside', 'leaves-open leaves-open not-pressing'],
    ],
    ['silent', ['– –', 'not-stated –', 'not-stated not-stated not-stated', '– – – – – – – – – – – –']],
  ];
  for (const [band, stances] of cases) {
    for (const each of stances) {
      test(`${band}: ${each}`, () => {
        assert.equal(bandOf(stated(each)), band);
        assert.equal(bandOf(stated(each).toReversed()), band, 'whatever their order');
      });
    }
  }

  test('described in words alone where a text or a point says more than “not stated”', () => {
    assert.equal(bandOf([{ stance: 'not-stated', certainty: 'stated', text: 'as the Board has it' }, undefined]), 'in-words');
    assert.equal(bandOf([undefined, { stance: 'not-stated', certainty: 'stated', point: 'o1' }]), 'in-words');
  });
});

suite('an issue', () => {
  const position = (party: string, stance: Stance, certainty: Position['certainty'] = 'stated') =>
    `  - { party: ${party}, topic: lake-fishing, stance: ${stance}, certainty: ${certainty}, cites: [{ source: solvik-communique }] }\n`;
  const fishing = (...positions: string[]) => {
    const [briefing] = libraryOf('sound', { file: BRIEFING, from: '\npositions:\n', to: `\npositions:\n${positions.join('')}` }).briefings;
    assert.ok(briefing);
    const found = issueBands(briefing).find(({ topic }) => topic === 'lake-fishing');
    return `${found?.band}${found?.hedged ? ', hedged' : ''}`;
  };
  const cases: [what: string, positions: string[], found: string][] = [
    [
      'is hedged if a source holds one of two stances only to be possible',
      [position('norvania', 'wants'), position('estmark', 'wants', 'possible')],
      'aligned, hedged',
    ],
    [
      'is hedged if the refusal is only likely',
      [position('norvania', 'wants', 'likely'), position('estmark', 'refuses')],
      'opposed, hedged',
    ],
    ['is not hedged if both stances are stated', [position('norvania', 'wants'), position('estmark', 'refuses')], 'opposed'],
    ['keeps its band if no party says a thing', [], 'silent'],
  ];
  for (const [what, positions, found] of cases) test(what, () => assert.equal(fishing(...positions), found));
});

suite('of parties that both want something from an unresolved matter', () => {
  const CITES = 'cites: [{ source: solvik-communique }]';
  const ISSUED = '{"briefing":"2031-03-second-round","id":"u1","kind":"unresolved","number":1,"issued":"2031-03-10","status":"current"}';
  const position = (party: string, point: string) =>
    `  - { party: ${party}, topic: lake-fishing, stance: wants, point: ${point}, ${CITES} }\n`;
  const band = (backers: string[], points: [norvania: string, estmark: string]) => {
    const alternatives = backers.map((who) => `{ text: X., backers: ${who}, ${CITES} }`);
    const unresolved = `\nunresolved:\n  - { id: u1, title: Quotas, text: X., topics: [lake-fishing], ${CITES}, alternatives: [${alternatives.join(', ')}] }\n`;
    const positions = `\npositions:\n${position('norvania', points[0])}${position('estmark', points[1])}`;
    const [briefing] = libraryOf(
      'sound',
      { file: BRIEFING, from: '\npositions:\n', to: unresolved + positions },
      { file: 'ledger.jsonl', from: '"status":"withdrawn"}\n', to: `"status":"withdrawn"}\n${ISSUED}\n` },
    ).briefings;
    assert.ok(briefing);
    return issueBands(briefing).find(({ topic }) => topic === 'lake-fishing')?.band;
  };
  const cases: [what: string, backers: string[], points: [string, string], is: Band][] = [
    ['those behind different alternatives differ', ['[norvania]', '[estmark]'], ['u1', 'u1'], 'differing'],
    ['those of whom one stands behind none of its alternatives differ', ['[norvania]'], ['u1', 'u1'], 'differing'],
    ['those whose backing no source states differ', ['not-stated', 'not-stated'], ['u1', 'u1'], 'differing'],
    ['those who rest on different points differ', ['[norvania]', '[estmark]'], ['o1', 'u1'], 'differing'],
    ['those behind one alternative are aligned', ['[norvania, estmark]', 'not-stated'], ['u1', 'u1'], 'aligned'],
    ['those whose positions rest on other points are aligned', ['[norvania]', '[estmark]'], ['o1', 'o1'], 'aligned'],
  ];
  for (const [what, backers, points, is] of cases) test(what, () => assert.equal(band(backers, points), is));
});

suite('parties are compared', () => {
  const [briefing] = libraryOf('sound').briefings;
  assert.ok(briefing);
  const cases: [when: string, what: Partial<Briefing>, is: boolean][] = [
    ['if there are two and the position of one is stated', {}, true],
    ['but not if there is one', { parties: ['norvania'] }, false],
    ['but not if no position is stated', { data: { ...briefing.data, positions: [] } }, false],
    ['but not if only an observer’s position is stated', { parties: ['halden-isles', 'lake-people'] }, false],
  ];
  for (const [when, what, is] of cases) test(when, () => assert.equal(comparesParties({ ...briefing, ...what }), is));
});
