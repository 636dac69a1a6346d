import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gapGridView } from '../../src/views/briefing/gap-grid-view.ts';
import { type BandCounts, GRID_WORDS } from '../../src/words/grid-words.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

suite('the finding above the grid is', () => {
  const cases: [counts: BandCounts, finding: string][] = [
    [
      { all: 14, of: { aligned: 2, opposed: 3, differing: 1, 'one-side': 5, 'left-aside': 1, silent: 2 }, hedged: {} },
      'Aligned on 2 of 14 issues, opposed on 3 and differing on 1; on 5 only one position is stated, on 2 none and 1 is left aside.',
    ],
    [{ all: 1, of: { opposed: 1 }, hedged: {} }, 'Aligned on none of 1 issue and opposed on 1.'],
    [{ all: 2, of: { aligned: 2 }, hedged: {} }, 'Aligned on 2 of 2 issues and opposed on none.'],
    [
      { all: 4, of: { aligned: 2, silent: 2 }, hedged: { aligned: 1 } },
      'Aligned on 2 of 4 issues (1 of them if what is only likely or possible is counted) and opposed on none; on 2 no position is stated.',
    ],
    [
      { all: 3, of: { 'left-aside': 2, 'in-words': 1 }, hedged: {} },
      'Aligned on none of 3 issues and opposed on none; 2 are left aside and 1 is described in words alone.',
    ],
  ];
  for (const [counts, finding] of cases) test(finding, () => assert.equal(GRID_WORDS.finding(counts), finding));
});

suite('the grid of a briefing', () => {
  const gridOf = (...edits: Edit[]) => {
    const library = libraryOf('sound', ...edits);
    const [briefing] = library.briefings;
    assert.ok(briefing);
    return gapGridView(briefing, contextOf(library)) ?? assert.fail('There is no grid.');
  };
  const rowsOf = (...edits: Edit[]) =>
    gridOf(...edits).bands.flatMap(({ band, rows }) =>
      rows.map(({ topic, cells }) => {
        const words = cells.map(({ stance, hedge, fragment }) =>
          [stance.label, hedge && `(${hedge})`, fragment && `→ ${fragment}`].filter(Boolean).join(' '),
        );
        return `${band}: ${topic.name}: ${words.join(' | ')}`;
      }),
    );

  test('has a word, a hedge and one place for each party and issue', () => {
    assert.deepEqual(rowsOf(), [
      'one-side: Ferry line: commits → a1 | not stated',
      'one-side: Winter tolls: not stated | refuses (likely) → position-estmark--winter-tolls',
    ]);
  });

  test('says “in words” where a text stands for a stance', () => {
    const text =
      '  - { party: norvania, topic: lake-fishing, stance: not-stated, text: as before, cites: [{ source: solvik-communique }] }\n';
    assert.deepEqual(
      rowsOf({ file: BRIEFING, from: '\npositions:\n', to: `\npositions:\n${text}` }).at(-1),
      'in-words: Lake fishing: in words → position-norvania--lake-fishing | not stated',
    );
  });

  test('names the issues on which all are silent, each with the points that say more', () => {
    assert.deepEqual(
      gridOf().silent.map(({ topic, points }) => [topic.name, ...points.map(({ label }) => label)]),
      [
        ['Harbour lights', 'A3'],
        ['Lake fishing', 'O1'],
      ],
    );
  });

  test('loses no issue', () => {
    const { bands, silent } = gridOf();
    assert.equal(bands.flatMap(({ rows }) => rows).length + silent.length, 4);
  });
});
