import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkPassages } from '../../src/reader/check-passages.ts';
import { readSourceText } from '../../src/reader/source-text.ts';
import { BRIEFING, type Edit, readFixture } from '../support/edited-content.ts';

const TEXT = `The lake talks

There is to be one ferry for both shores, said the minister.

From their boats the shore folk looked on.

The harbour lights stay lit. There is no toll.

Of fishing, nothing was said.
`;

function findingsIn(text: string, ...edits: Edit[]): string[] {
  const briefing = readFixture('sound', ...edits).briefings.get('2031-03-second-round') ?? assert.fail();
  const texts = new Map([['solvik-communique', readSourceText('solvik-communique', text)]]);
  return checkPassages([briefing], texts).problems.map(({ line, column, rule, message }) => `${line}:${column}  ${rule}  ${message}`);
}

describe('holding cites against the text of their source', () => {
  test('passages that stand in the paragraph that is named are found', () => assert.deepEqual(findingsIn(TEXT), []));

  const cases: [name: string, from: string, to: string, expect: string[]][] = [
    [
      'words that the source does not have, with the nearest passage',
      'from: "one ferry"',
      'from: "a ferry"',
      ['52:62  passage-not-found  ¶1 of "solvik-communique" does not have "a ferry". The nearest passage is "one ferry" in ¶1.'],
    ],
    [
      'words of another paragraph',
      'from: "one ferry", to: "both shores"',
      'from: "no toll"',
      ['52:62  passage-not-found  ¶1 of "solvik-communique" does not have "no toll". It is in ¶3.'],
    ],
    [
      'words in another order',
      'from: "one ferry", to: "both shores"',
      'from: "both shores", to: "one ferry"',
      [
        `52:81  passage-not-found  ¶1 of "solvik-communique" has "one ferry", but not after the words that you quote before it. Quote in the order of the source, and no words twice.`,
      ],
    ],
    [
      'a quotation that is not word for word',
      'quote: one ferry for both shores',
      'quote: one boat for both shores',
      [
        '54:80  passage-not-found  ¶1 of "solvik-communique" does not have "one boat for both shores". The nearest passage is "one ferry for both shores," in ¶1.',
      ],
    ],
    [
      'words that two paragraphs have nearly, with the one that is named',
      'from: "the shore folk", to: "looked on"',
      'from: "From there boats"',
      [
        '27:62  passage-not-found  ¶2 of "solvik-communique" does not have "From there boats". The nearest passage is "From their boats" in ¶2.',
      ],
    ],
    [
      'words that only another paragraph has nearly',
      'from: "one ferry", to: "both shores"',
      'from: "harbor light"',
      ['52:62  passage-not-found  ¶1 of "solvik-communique" does not have "harbor light". The nearest passage is "harbour lights" in ¶3.'],
    ],
    [
      'the last words of a paragraph',
      'from: "the shore folk", to: "looked on"',
      'from: "folk looks on."',
      [
        '27:62  passage-not-found  ¶2 of "solvik-communique" does not have "folk looks on.". The nearest passage is "folk looked on." in ¶2.',
      ],
    ],
    [
      'more words than any paragraph has',
      'from: "one ferry", to: "both shores"',
      `from: "${'one ferry '.repeat(12).trim()}"`,
      [
        `52:62  passage-not-found  ¶1 of "solvik-communique" does not have "${'one ferry '.repeat(12).trim()}". The nearest passage is "There is to be one ferry for both shores, said the minister." in ¶1.`,
      ],
    ],
    [
      'last words that stand only before the first',
      'from: "one ferry", to: "both shores"',
      'from: "both shores", to: "shores"',
      [
        `52:81  passage-not-found  ¶1 of "solvik-communique" has "shores", but not after the words that you quote before it. Quote in the order of the source, and no words twice.`,
      ],
    ],
    [
      'a full stop within the quotation is one of its words',
      'quote: one ferry for both shores',
      'quote: one ferry. for both shores',
      [
        '54:80  passage-not-found  ¶1 of "solvik-communique" does not have "one ferry. for both shores". The nearest passage is "one ferry for both shores," in ¶1.',
      ],
    ],
    [
      'a comma at the end of the first words',
      'from: "one ferry", to: "both shores"',
      'from: "one ferry,"',
      ['52:62  passage-not-found  ¶1 of "solvik-communique" does not have "one ferry,". The nearest passage is "one ferry" in ¶1.'],
    ],
    ['a full stop that the quotation adds is passed over', 'quote: one ferry for both shores', 'quote: one ferry for both shores.', []],
  ];
  for (const [name, from, to, expect] of cases) {
    test(name, () => assert.deepEqual(findingsIn(TEXT, { file: BRIEFING, from, to }), expect));
  }

  for (const [what, repeated, cite, doubt] of [
    [
      'words that stand earlier, in another paragraph, with the shortest words that do not',
      'One ferry it was, long ago. There is one boat.',
      'from: "one ferry", to: "both shores"',
      'repeated-passage  "one ferry" also occurs earlier in the text, so a browser would open the source there. Begin it with "one ferry for".',
    ],
    ['words that only end earlier are found', 'None ferry it was, long ago.', 'from: "one ferry", to: "both shores"', ''],
    [
      'words that nothing tells apart',
      'There is to be one ferry for both shores, said the minister.',
      'from: "one ferry", to: "both shores"',
      'repeated-passage  "one ferry" also occurs earlier in the text, so a browser would open the source there. Nothing in the paragraph tells the two apart; begin the passage elsewhere.',
    ],
    [
      'first words that end within a word',
      '',
      'from: "one ferr", to: "both shores"',
      'broken-passage  "one ferr" breaks off inside a word, but browsers mark whole words only. Write "one ferry".',
    ],
    [
      'last words that begin within a word',
      '',
      'from: "one ferry", to: "oth shores"',
      'broken-passage  "oth shores" breaks off inside a word, but browsers mark whole words only. Write "both shores".',
    ],
  ] as const) {
    test(`a passage is doubted if a browser would not mark it: ${what}`, () => {
      const text = repeated ? TEXT.replace('There is', `${repeated}\n\nThere is`) : TEXT;
      const paragraph = repeated ? 'paragraph: 2, ' : 'paragraph: 1, ';
      const findings = findingsIn(text, {
        file: BRIEFING,
        from: 'paragraph: 1, from: "one ferry", to: "both shores"',
        to: paragraph + cite,
      });
      assert.deepEqual(
        findings.filter((finding) => / (?:repeated|broken)-/.test(finding)).map((finding) => finding.replace(/^\S+ +/, '')),
        doubt ? [doubt] : [],
      );
    });
  }

  test('a paragraph that the text does not have', () => {
    assert.deepEqual(findingsIn(TEXT.split('\n').slice(0, 6).join('\n')).slice(0, 1), [
      '75:53  unknown-paragraph  The text of "solvik-communique" has 2 paragraphs, but this cites ¶3.',
    ]);
  });

  for (const numbering of ['articles', 'pages'] as const) {
    test(`the passages of a source that is counted in ${numbering} are looked for in the whole text`, () => {
      const briefing = readFixture('sound').briefings.get('2031-03-second-round') ?? assert.fail();
      const oneParagraph = TEXT.split('\n').filter(Boolean).join(' ');
      const check = (text: string) =>
        checkPassages([briefing], new Map([['solvik-communique', readSourceText('solvik-communique', text, numbering)]]));
      assert.deepEqual(check(oneParagraph).problems, []);
      assert.ok(check(oneParagraph).held > 0);
      const [missing] = check(oneParagraph.replace('one ferry', 'a boat')).problems;
      assert.match(missing?.message ?? '', /^"solvik-communique" does not have "one ferry"\. The nearest passage is "[^"]+"\.$/);
    });
  }

  test('cites of other sources are not held against it', () => {
    const briefing = readFixture('sound').briefings.get('2031-03-second-round') ?? assert.fail();
    const texts = new Map([['harbour-gazette', readSourceText('harbour-gazette', 'Nothing of it.')]]);
    assert.deepEqual(checkPassages([briefing], texts).problems, []);
  });

  test('curly and straight quotation marks are the same', () => {
    const curly = TEXT.replace('the shore folk', '“the shore folk”');
    assert.deepEqual(findingsIn(curly, { file: BRIEFING, from: 'from: "the shore folk"', to: `from: '"the shore folk"'` }), []);
  });
});
