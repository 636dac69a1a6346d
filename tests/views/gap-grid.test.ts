import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Band } from '../../src/model/library/issue-bands.ts';
import { gapFinding } from '../../src/views/briefing/gap-finding.ts';
import { gapGridView } from '../../src/views/briefing/gap-grid-view.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

suite('the finding above the grid is', () => {
  const cases: [bands: string, finding: string][] = [
    [
      'aligned aligned opposed opposed opposed differing one-side one-side one-side one-side one-side left-aside silent silent',
      'The parties are aligned on 2 of 14 issues, opposed on 3 and differing on 1; on 5 only one position is stated, on 2 none is stated and 1 is left aside.',
    ],
    ['opposed', 'The parties are aligned on none of 1 issue and opposed on 1.'],
    ['aligned aligned', 'The parties are aligned on 2 of 2 issues and opposed on none.'],
    [
      'aligned aligned? silent',
      'The parties are aligned on 2 of 3 issues (1 of them only if what is likely or possible is counted) and opposed on none; on 1 no position is stated.',
    ],
    [
      'left-aside left-aside in-words',
      'The parties are aligned on none of 3 issues and opposed on none; 2 are left aside and 1 is described in words alone.',
    ],
  ];
  for (const [bands, finding] of cases) {
    const issues = bands.split(' ').map((band) => ({ band: band.replace('?', '') as Band, hedged: band.endsWith('?') }));
    test(finding, () => assert.equal(gapFinding(issues), finding));
  }
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
