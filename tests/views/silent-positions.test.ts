import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { briefingMarkdown } from '../../src/formats/markdown/markdown-files.ts';
import { positionsView } from '../../src/views/briefing/positions-view.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const CITES = 'cites: [{ source: solvik-communique, paragraph: 4 }]';
const position = (party: string, more: string) => `  - { party: ${party}, topic: lake-fishing, ${more}, ${CITES} }\n`;

/** Returns the library with further positions, all on fishing. */
const withPositions = (...positions: string[]) =>
  libraryOf('sound', { file: BRIEFING, from: '\npositions:\n', to: `\npositions:\n${positions.join('')}` });

function topicsIn(...positions: string[]) {
  const library = withPositions(...positions);
  const [briefing] = library.briefings;
  assert.ok(briefing);
  const { rows, silent } = positionsView(briefing, contextOf(library));
  return {
    rows: rows.map(({ topic }) => topic.id),
    silent: silent.map(({ topic, cites }) => `${topic.id} (${cites.length})`),
  };
}

test('a topic on which a point names who holds, raised or claims it is not said to have no position', () => {
  assert.deepEqual(topicsIn().silent, ['lake-fishing (0)']);
});

suite('A topic stands under the table of positions, not in it,', () => {
  const cases: [what: string, positions: string[], isSilent: string | undefined][] = [
    ['if the author says nothing of any party', [], 'lake-fishing (0)'],
    [
      'if the author says of one party that it is not stated, with the cites',
      [position('norvania', 'stance: not-stated')],
      'lake-fishing (1)',
    ],
    [
      'if the author says of each party that it is not stated',
      [position('norvania', 'stance: not-stated'), position('estmark', 'stance: not-stated')],
      'lake-fishing (2)',
    ],
    ['but not if a party wants something', [position('norvania', 'stance: wants')], undefined],
    ['but not if there is a text beside “not stated”', [position('norvania', 'stance: not-stated, text: as the Board has it')], undefined],
    ['but not if there is a hedge beside “not stated”', [position('norvania', 'stance: not-stated, certainty: likely')], undefined],
    ['but not if a point shows it', [position('norvania', 'stance: not-stated, point: o1')], undefined],
  ];
  for (const [what, positions, isSilent] of cases) {
    test(what, () => {
      const { rows, silent } = topicsIn(...positions);
      assert.equal(rows.includes('lake-fishing'), isSilent === undefined);
      assert.equal(
        silent.find((each) => each.startsWith('lake-fishing')),
        isSilent,
      );
    });
  }

  test('and so it does in the Markdown, in one sentence', () => {
    const library = withPositions(position('norvania', 'stance: not-stated'));
    const [briefing] = library.briefings;
    assert.ok(briefing);
    const markdown = briefingMarkdown(briefing, library, publication);
    assert.match(
      markdown,
      /^- No party’s position is stated on: (?=.*\[Lake fishing\]\(\S+\) \(\[the communiqué, ¶4\])(?!.*\[Harbour lights\]).*$/m,
    );
  });
});
