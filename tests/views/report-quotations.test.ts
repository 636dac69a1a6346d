import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differencesInWords } from '../../src/views/point/differences-view.ts';
import { reportsView } from '../../src/views/point/report-view.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { pointAt } from '../support/point-at.ts';
import { contextOf } from '../support/view-context.ts';

const A1 = '    id: a1\n    title: One ferry';

/** Returns a quotation of an outlet beside that of the briefing, “one ferry for both shores”: runs with how each stands, and what is said of them. */
function quoted(source: string, quote: string) {
  const report = `[{ source: ${source}, says: differs, quote: ${quote} }]`;
  const library = libraryOf('sound', { file: BRIEFING, from: `  -${A1.slice(3)}`, to: `  - reports: ${report}\n${A1}` });
  const view = reportsView(pointAt('2031-03-second-round/a1', library), contextOf(library));
  const { runs, differences } = view?.groups[0]?.reports[0]?.quotation ?? assert.fail('Nothing is quoted.');
  return { runs: runs.map(({ text, standing }) => [standing, text]), words: differences && differencesInWords(differences) };
}

describe('the quotation of another outlet', () => {
  test('has what the quotation of the briefing lacks marked, and listed in words', () =>
    assert.deepEqual(quoted('harbour-gazette', 'two ferries for both shores'), {
      runs: [
        ['only', 'two ferries'],
        ['shared', ' for both shores'],
      ],
      words: 'Only in the quotation from the Harbour Gazette: “two ferries”.',
    }));

  for (const [what, source, quote] of [
    ['is of the source that the briefing quotes', 'solvik-communique', 'both ferries'],
    ['has too little in common with it', 'harbour-gazette', 'no toll on bridges'],
  ] as const) {
    test(`is whole where it ${what}`, () => assert.deepEqual(quoted(source, quote), { runs: [['shared', quote]], words: undefined }));
  }
});
