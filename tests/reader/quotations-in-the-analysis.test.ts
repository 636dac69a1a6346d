import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkPassagesOf, findingsOf } from '../support/passages-of.ts';

const TEXT = `There is to be “one ferry” for both shores, said the minister.

From their boats the shore folk looked on.
`;
const MARK = '[¶1](source:solvik-communique#1)';
const FIRST_LINE = 19;
const analysisOf = (analysis: string, text: string | Record<string, string> = TEXT) => checkPassagesOf(text, { analysis });

describe('what the analysis quotes is held against the passages that its paragraph names', () => {
  for (const [marks, text, right, wrong] of [
    ['curly', TEXT, '“for both shores”', '“for both sides”'],
    ['straight', TEXT, '"for both shores"', '"for both sides"'],
    ['single', TEXT, '‘for both shores’', '‘for both sides’'],
    ['German', TEXT, '„for both shores“', '„for both sides“'],
    ['Swedish', TEXT, '”for both shores”', '”for both sides”'],
    ['Danish', TEXT, '»for both shores«', '»for both sides«'],
    ['with a stop of our own', TEXT, '“for both shores,”', '“for both sides,”'],
    ['with a link inside', TEXT, '“for both [shores](topic:ferry-line)”', '“for both [sides](topic:ferry-line)”'],
    ['with emphasis inside', TEXT, '“for *both* shores”', '“for *two* shores”'],
    ['with a part left out', TEXT, '“for both […] the minister”', '“for both […] the envoy”'],
    ['over two lines', TEXT, '“for both\nshores”', '“for both\nsides”'],
    ['French', 'Le ministre : nous signerons.', '« nous signerons »', '« nous signons »'],
    ['Arabic', 'قال الوزير إن الطرفين اتفقا على خط ساخن.', '«خط ساخن»', '«خط بارد»'],
    ['Hebrew', 'השר אמר: צה״ל נשאר בחרמון.', '"צה"ל נשאר"', '"צה"ל נסוג"'],
    ['Russian', 'Министр сказал: мы подпишем.', '«мы подпишем»', '«мы подписали»'],
    ['Greek', 'Ο υπουργός είπε: θα υπογράψουμε.', '«θα υπογράψουμε»', '«υπογράψαμε»'],
    ['Chinese', '双方同意设立热线。', '“设立热线”', '“设立专线”'],
    ['Japanese', '両国は航路に合意した。', '「航路に合意」', '「航路を合意」'],
    ['Turkish', 'Bakan, imzalayacağız dedi.', '“imzalayacağız”', '“ımzaladık”'],
  ] as const) {
    test(marks, () => {
      const sentence = (quoted: string) => `[Norvania](actor:norvania) says ${quoted}. ${MARK}`;
      const found = analysisOf(sentence(right), text);
      assert.deepEqual([found.missing, found.held, findingsOf(found)], [0, 1, []]);
      const [finding = '', ...others] = findingsOf(analysisOf(sentence(wrong), text));
      assert.match(
        finding,
        new RegExp(`^${FIRST_LINE}:33  passage-not-found  ¶1 of "solvik-communique" does not have ".*The nearest passage is "`),
      );
      assert.deepEqual(others, []);
    });
  }

  const missing = (place: string, words: string, where: string) => [
    `${place}  passage-not-found  ¶1 of "solvik-communique" does not have "${words}". ${where}`,
  ];
  for (const [what, analysis, said] of [
    ['words of another paragraph', `They “looked on”. ${MARK}`, missing('19:6', 'looked on', 'It is in ¶2.')],
    ['any of several marks', `They “looked on”. ${MARK} [¶2](source:solvik-communique#2)`, []],
    ['a mark without a paragraph', 'They “looked on”. [The text](source:solvik-communique)', []],
    [
      'the second of two',
      `Not “one ferry”, but “two ferries”. ${MARK}`,
      missing('19:22', 'two ferries', 'The nearest passage is "There is" in ¶1.'),
    ],
    ['an item of a list', `- “two boats” ${MARK}`, missing('19:3', 'two boats', 'The nearest passage is "their boats" in ¶2.')],
    [
      'a row of a table',
      `| Who | Says |\n| --- | --- |\n| All | “no ferry” ${MARK} |`,
      missing('21:9', 'no ferry', 'The nearest passage is ""one ferry"" in ¶1.'),
    ],
    [
      'a paragraph that the text does not have',
      'A “ferry”. [¶9](source:solvik-communique#9)',
      ['19:3  passage-not-found  The text of "solvik-communique" has 2 paragraphs, but this cites ¶9.'],
    ],
    ['apostrophes quote nothing', `Norvania’s and the sides’ wish isn't new. ${MARK}`, []],
    ['code quotes nothing', `\`\`\`\n"two boats"\n\`\`\`\n\nAll. ${MARK}`, []],
    [
      'a block quotation',
      `> From their boats they looked on. [¶2](source:solvik-communique#2)`,
      [
        '19:3  passage-not-found  ¶2 of "solvik-communique" does not have "From their boats they looked on". The nearest passage is "From their boats the shore folk" in ¶2.',
      ],
    ],
    [
      'a block quotation with the words of its source',
      `> From their boats the shore folk […]\n> looked on.\n> — a witness, [¶2](source:solvik-communique#2)`,
      [],
    ],
  ] as const) {
    test(what, () => assert.deepEqual(findingsOf(analysisOf(analysis)), said));
  }

  for (const [what, analysis, obstacles] of [
    ['a source without its text', 'A “toll”. [¶1](source:harbour-gazette#1)', [{ noText: 'harbour-gazette' }]],
    ['a standfirst', 'A “toll”. [standfirst](source:solvik-communique#standfirst)', ['standfirst']],
    ['no mark, and words that no text has', 'A “toll”.', ['no-source']],
    ['no mark, and words that a text has', 'There is “one ferry”.', []],
    ['a block quotation without a mark', '> There is no toll.', ['no-source']],
    ['no word', `A “…”. ${MARK}`, ['no-words']],
  ] as const) {
    test(`what cannot be checked is counted: ${what}`, () => {
      const check = analysisOf(analysis);
      assert.deepEqual(check.obstacles.slice(2), obstacles);
      assert.deepEqual(check.problems, []);
    });
  }
});
