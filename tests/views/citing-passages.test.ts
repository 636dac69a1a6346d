import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citingPassages } from '../../src/views/entry/citing-passages.ts';
import { libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');

describe('what is drawn from a source', () => {
  const citing = (id: string) =>
    citingPassages(library.sources.get(id) ?? assert.fail(), library).map(({ label, fragment, items }) => [
      `${label} (#${fragment})`,
      ...items.map(({ text, path }) => `${text} → ${path.replace('/briefings/2031-03-second-round/', '…/')}`),
    ]);

  test('stands under the paragraph that it is drawn from, once, even where the paragraph is cited twice', () => {
    assert.deepEqual(citing('solvik-communique'), [
      [
        'Standfirst (#standfirst)',
        'A1 One ferry → …/a1/',
        'Analysis, paragraph 2 → …/#p2',
        'Delegations → …/#delegations',
        'Timeline → …/#events',
      ],
      ['¶1 (#p1)', 'A1 One ferry → …/a1/', 'Analysis, paragraph 1 → …/#p1', 'Delegations → …/#delegations', 'Positions → …/#positions'],
      ['¶2 (#p2)', 'Delegations → …/#delegations', 'Relationships → …/#ties'],
      ['¶3 (#p3)', 'A3 Lights by the Board → …/a3/', 'R1 No winter toll → …/r1/', 'Positions → …/#positions'],
      ['¶4 (#p4)', 'O1 Fishing → …/o1/', 'F1 A night boat → …/f1/', 'F2 A night boat in summer → …/f2/'],
      ['Whole document (#whole)', 'A1 One ferry → …/a1/', 'Timeline → …/#events'],
    ]);
  });

  test('stands under the whole where no paragraph is named', () => {
    assert.deepEqual(citing('harbour-gazette'), [['Whole document (#whole)', 'Timeline → /briefings/2031-01-first-round/#events']]);
  });

  test('is nothing of another source, and has no part for the whole where every cite names a paragraph', () => {
    const both = libraryOf(
      'sound',
      {
        file: 'briefings/2031-01-first-round.md',
        from: 'cites: [{ source: harbour-gazette }]',
        to: 'cites: [{ source: harbour-gazette, paragraph: 1 }, { source: solvik-communique, paragraph: 2 }]',
      },
      {
        file: 'briefings/2031-01-first-round.md',
        from: 'sources: [harbour-gazette]',
        to: 'sources: [harbour-gazette, solvik-communique]',
      },
      { file: 'sources/harbour-gazette.yaml', from: 'published: 2031-01', to: 'published: 2031-01\nparagraphs: 2' },
    );
    assert.deepEqual(
      citingPassages(both.sources.get('harbour-gazette') ?? assert.fail(), both).map(({ label, items }) => [label, items.length]),
      [
        ['¶1', 1],
        ['¶2', 0],
      ],
    );
  });
});
