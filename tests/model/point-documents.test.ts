import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type DocumentWord, documentsOfPoints, documentWord } from '../../src/model/library/point-documents.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { pointAt } from '../support/point-at.ts';

const A1 = '2031-03-second-round/a1';
const CITES = 'cites: [{ source: solvik-communique, paragraph: 1, from: "one ferry", to: "both shores" }]';
const SOURCES = { file: BRIEFING, from: 'sources: [solvik-communique]', to: 'sources: [solvik-communique, harbour-gazette]' };

suite('a document', () => {
  const word = (...edits: Parameters<typeof libraryOf>[1][]) =>
    documentWord(pointAt(A1, libraryOf('sound', SOURCES, ...edits)).data, 'harbour-gazette');
  const readout = (says: string) => ({
    file: BRIEFING,
    from: '      - party: norvania\n        says: affirms\n',
    to: `      - { party: estmark, says: ${says}, cites: [{ source: harbour-gazette }] }\n      - party: norvania\n        says: affirms\n`,
  });
  const wording = (words: string) => ({
    file: BRIEFING,
    from: '    wordings:\n',
    to: `    wordings:\n      - { source: harbour-gazette, ${words} }\n`,
  });
  const cases: [word: DocumentWord, what: string, edits: Parameters<typeof libraryOf>[1][]][] = [
    ['not-cited', 'is not cited for a point that does not name it', []],
    [
      'says',
      'says so if the point cites it',
      [{ file: BRIEFING, from: CITES, to: CITES.replace('[{', '[{ source: harbour-gazette }, {') }],
    ],
    ['says', 'says so if the point has its words', [wording('quote: one ferry')]],
    ['says', 'says so if a party affirms it there', [readout('affirms')]],
    ['differs', 'words it differently for a party', [readout('differs')]],
    ['silent', 'is silent if a party does not mention it there', [readout('silent')]],
    ['silent', 'is silent if it has no words for it, whatever else is cited of it', [wording('absent: true'), readout('affirms')]],
  ];
  for (const [is, what, edits] of cases) test(what, () => assert.equal(word(...edits), is));
});

test('only the documents that a point draws on are columns, in the order of the sources', () => {
  const [briefing] = libraryOf('sound', SOURCES).briefings;
  assert.ok(briefing);
  assert.deepEqual(documentsOfPoints(briefing), ['solvik-communique']);
});
