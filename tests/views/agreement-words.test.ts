import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementView } from '../../src/views/point/agreement-view.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { realLibrary } from '../support/libraries.ts';
import { mediatedLibrary } from '../support/mediated.ts';
import { contextOf } from '../support/view-context.ts';
import { withReadouts } from '../support/with-readouts.ts';

const NORVANIAS_READOUT = `    readouts:
      - party: norvania
        says: affirms
        note: As the [Ferry Board](actor:ferry-board) has it.
        cites: [{ source: solvik-communique, paragraph: 1 }]
`;

function agreementOf(id: string, library: ReturnType<typeof libraryOf>, briefing = 0) {
  const point = library.briefings[briefing]?.points.find((each) => each.id === id);
  return (point && agreementView(point, contextOf(library))) ?? assert.fail(`There is no agreed point "${id}".`);
}

describe('the sentence on how well an agreed point is founded', () => {
  const joint = 'cites: [{ source: solvik-communique }]';
  const press = 'cites: [{ source: harbour-gazette }]';
  for (const [lines, words] of [
    [[], 'Jointly agreed by Norvania and Estmark, as the communiqué says.'],
    [[`party: estmark, says: affirms, ${joint}`], 'Jointly agreed by Norvania and Estmark, as the communiqué says.'],
    [[`party: estmark, says: affirms, by: tomas-brandt, ${press}`], 'Jointly agreed by Norvania and Estmark.'],
    [[`party: estmark, says: silent, ${joint}`], 'Claimed by Norvania; not in the communiqué.'],
    [[`party: estmark, says: differs, ${joint}`], 'Claimed by Norvania; the communiqué does not say so of Estmark.'],
    [[`party: estmark, says: reported, ${press}`], 'Claimed by Norvania; Estmark is reported to affirm it.'],
    [[`party: estmark, says: dissociates, date: 2031-03-06, ${press}`], 'Claimed by Norvania; Estmark does not stand behind it.'],
    [
      [`party: estmark, says: affirms, ${joint}`, `party: halden-isles, says: withdrew, ${press}`],
      'Jointly agreed by Norvania and Estmark, as the communiqué says; the Halden Isles does not stand behind it.',
    ],
  ] as const) {
    test(words, () => assert.equal(agreementOf('a1', libraryOf('sound', ...withReadouts(...lines))).words, words));
  }

  test('names the office that claims it', () => {
    assert.equal(agreementOf('a3', libraryOf('sound')).words, 'Claimed by the Ferry Board.');
  });

  for (const [what, issuers, words] of [
    ['all parties', '[norvania, estmark]', 'what each party says of it is not stated'],
    ['one of them', '[estmark]', 'what each party says of it is not stated'],
    ['somebody who speaks for one', '[mira-solen]', 'what each party says of it is not stated'],
    ['a mediator', '[halden-isles]', 'no text issued by the parties says so'],
  ] as const) {
    test(`of a text that was issued by ${what} and of which no readout is given, it says: ${words}`, () => {
      const library = libraryOf(
        'sound',
        { file: BRIEFING, from: 'topics: [ferry-line]\n    attribution: joint', to: 'topics: [ferry-line]' },
        { file: BRIEFING, from: NORVANIAS_READOUT, to: '' },
        { file: 'sources/solvik-communique.yaml', from: 'issuers: [norvania, estmark]', to: `issuers: ${issuers}` },
      );
      assert.equal(agreementOf('a1', library).words, `Reported by the communiqué as agreed; ${words}.`);
    });
  }

  test('names the source where no text of the parties says so', () => {
    assert.equal(
      agreementOf('a1', mediatedLibrary(['mediating']), 1).words,
      'Reported by the Harbour Gazette as agreed; no text issued by the parties says so.',
    );
  });
});

describe('the talks in Paris', () => {
  for (const [id, words] of [
    ['a1', 'Jointly agreed by Israel and Syria, as the joint statement says; it does not say so of the United States.'],
    ['a3', 'Claimed by the Israeli Prime Minister’s Office; not in the joint statement.'],
  ] as const) {
    test(words, () => assert.equal(agreementOf(id, realLibrary()).words, words));
  }

  test('what Syria and the United States do not say is “not in the joint statement”, and nowhere a bare “silent”', () => {
    const { standings } = agreementOf('a3', realLibrary());
    const labels = standings.map(({ party, lacking = '', readouts }) => [party.id, lacking, ...readouts.map((each) => each.lacking ?? '')]);
    assert.deepEqual(labels, [
      ['israel', '', ''],
      ['syria', 'not in the joint statement', 'not in the joint statement'],
      ['united-states', 'not in the joint statement', 'not in the joint statement'],
    ]);
  });
});
