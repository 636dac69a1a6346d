import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkPassagesOf, findingsOf } from '../support/passages-of.ts';

const TEXT = `The lake talks

There is to be one ferry for both shores, said the minister.

From their boats the shore folk looked on. One ferry is enough, they said.
`;
const AT = '4:90';

describe('a cite that names no paragraph is held against the whole text', () => {
  for (const [script, text, right, wrong, nearest] of [
    ['English', TEXT, 'the shore folk', 'the shore people', 'the shore folk'],
    ['English, in a heading', TEXT, 'The lake talks', 'the lake folk', 'the shore folk'],
    ['Arabic', 'اتفق الطرفان على خط ساخن.\n\nرفضت سوريا الممر الإنساني.', 'رفضت سوريا', 'قبلت سوريا', 'رفضت سوريا'],
    ['Arabic, with marks of direction', 'اتفق الطرفان على \u200Fخط ساخن\u200F.', 'على خط ساخن', 'على خط بارد', 'على خط ساخن.'],
    ['Hebrew', 'הצדדים הסכימו על קו חם.\n\nצה״ל נשאר בחרמון.', 'צה"ל נשאר', 'צה"ל נסוג', 'צה"ל נשאר'],
    ['Russian', 'Стороны договорились.\n\nПошлины не будет.', 'Пошлины не будет', 'Пошлина не будет', 'Пошлины не будет.'],
    ['Greek', 'Τα μέρη συμφώνησαν.\n\nΔεν θα υπάρξουν διόδια.', 'Δεν θα υπάρξουν', 'Δεν θα υπάρχουν', 'Δεν θα υπάρξουν'],
    ['Chinese', '双方举行了第三轮会谈。\n\n双方同意设立热线。', '设立热线', '设立专线', '设立热线'],
    ['Japanese', '両国は会談した。\n\n両国は航路に合意した。', '航路に合意', '航路を合意', '航路に合意'],
    ['Hindi', 'दोनों पक्ष मिले।\n\nदोनों पक्ष हॉटलाइन पर सहमत हुए।', 'हॉटलाइन पर सहमत', 'हॉटलाइन से सहमत', 'हॉटलाइन पर सहमत'],
    ['Turkish', 'Taraflar görüştü.\n\nİki kıyı arasında vapur işleyecek.', 'İki kıyı arasında', 'Üç kıyı arasında', 'İki kıyı arasında'],
    ['Thai', 'ทั้งสองฝ่ายพบกัน ทั้งสองฝ่ายตกลงเรื่องสายด่วน', 'ตกลงเรื่องสายด่วน', 'ตกลงเรื่องสายช้า', 'ตกลงเรื่องสายด่ว'],
  ] as const) {
    test(script, () => {
      const cite = (words: string) => ({ cite: `solvik-communique, from: '${words}'` });
      assert.deepEqual(findingsOf(checkPassagesOf(text, cite(right))), []);
      const [finding = ''] = findingsOf(checkPassagesOf(text, cite(wrong)));
      assert.ok(finding.startsWith(`${AT}  passage-not-found  "solvik-communique" does not have "${wrong}". `), finding);
      assert.ok(finding.includes(` The nearest passage is "${nearest}" in ¶`), finding);
    });
  }

  for (const [what, words, said] of [
    ['both ends may stand in two paragraphs', 'from: both shores, to: looked on', []],
    [
      'the end has to follow the beginning',
      'from: looked on, to: both shores',
      [
        `${AT.replace('90', '105')}  passage-not-found  "solvik-communique" has "both shores", but not after the words that you quote before it. Quote in the order of the source, and no words twice.`,
      ],
    ],
    [
      'an end that the text does not have',
      'from: both shores, to: looked in',
      [
        `${AT.replace('90', '107')}  passage-not-found  "solvik-communique" does not have "looked in". The nearest passage is "looked on." in ¶2.`,
      ],
    ],
    [
      'whole words',
      'from: both shor',
      [`${AT}  broken-passage  "both shor" breaks off inside a word, but browsers mark whole words only. Write "both shores".`],
    ],
  ] as const) {
    test(what, () => assert.deepEqual(findingsOf(checkPassagesOf(TEXT, { cite: `solvik-communique, ${words}` })), said));
  }
});

describe('a wording that names no paragraph is held against the whole text', () => {
  for (const [what, quote, missing] of [
    ['word for word', 'one ferry for both shores', undefined],
    ['with a stop of our own', 'one ferry for both shores.', undefined],
    ['with words left out', 'one ferry […] said the minister', undefined],
    ['with words put in', 'the shore folk [of Solvik] looked on', undefined],
    ['with a letter made small', '[o]ne ferry is enough… they said', undefined],
    ['with dots', 'There is to be ... both shores', undefined],
    ['with pieces in another order', 'said the minister […] one ferry for', 'one ferry for'],
    ['with a word changed', 'one boat for both shores', 'one boat for both shores'],
    ['with a word changed after others were left out', 'one ferry […] said the envoy', 'said the envoy'],
    ['with pieces that overlap', 'one ferry for […] for both shores', 'for both shores'],
  ] as const) {
    test(what, () => {
      const { problems, missing: count } = checkPassagesOf(TEXT, { wording: `solvik-communique, quote: '${quote}'` });
      assert.deepEqual(
        problems.map(({ line, rule, message }) => [line, rule, /"([^"]+)"(?:\.(?: |$)|, but)/.exec(message)?.[1]]),
        missing ? [[16, 'passage-not-found', missing]] : [],
      );
      assert.equal(count, missing ? 1 : 0);
    });
  }
});

describe('what cannot be checked is counted, with the reason', () => {
  for (const [what, given, counts] of [
    ['cites without words', {}, { held: 0, obstacles: ['no-words', 'no-words'] }],
    ['a paraphrase', { wording: 'solvik-communique, paraphrase: A ferry.' }, { held: 0, obstacles: ['no-words', 'no-words', 'no-words'] }],
    [
      'a wording that is absent is no passage',
      { wording: 'solvik-communique, absent: true' },
      { held: 0, obstacles: ['no-words', 'no-words'] },
    ],
    ['a standfirst', { cite: 'solvik-communique, paragraph: standfirst, from: ferry' }, { held: 0, obstacles: ['standfirst', 'no-words'] }],
    [
      'a source without its text',
      { wording: 'harbour-gazette, quote: ferry' },
      { held: 0, obstacles: ['no-words', 'no-words', { noText: 'harbour-gazette' }] },
    ],
    ['words that are found are not among them', { cite: 'solvik-communique, from: one ferry' }, { held: 1, obstacles: ['no-words'] }],
  ] as const) {
    test(what, () => {
      const { held, obstacles } = checkPassagesOf(TEXT, given);
      assert.deepEqual({ held, obstacles }, counts);
    });
  }

  test('a paragraph that the text does not have is wrong with or without words', () => {
    assert.deepEqual(findingsOf(checkPassagesOf(TEXT, { cite: 'solvik-communique, paragraph: 7' })), [
      '4:95  unknown-paragraph  The text of "solvik-communique" has 2 paragraphs, but this cites ¶7.',
    ]);
  });

  test('several texts are held each against what names it', () => {
    const given = { cite: 'solvik-communique, from: one ferry', wording: 'harbour-gazette, quote: the fog lifted' };
    const { held, missing } = checkPassagesOf({ 'solvik-communique': TEXT, 'harbour-gazette': 'At noon the fog lifted.' }, given);
    assert.deepEqual([held, missing], [2, 0]);
  });
});
