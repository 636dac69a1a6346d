import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Briefing } from '../../src/model/library/records.ts';
import type { Delegation, Tie } from '../../src/model/schema/briefing.ts';
import { tieBandsView } from '../../src/views/briefing/tie-bands-view.ts';
import type { TieEndView, TieLineView } from '../../src/views/briefing/tie-lines-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const library = libraryOf('sound');
const context = contextOf(library);
const [sound = assert.fail()] = library.briefings;

/** Returns the picture of relationships of a round between Norvania and Estmark. */
function pictureOf(...ties: Partial<Tie>[]) {
  const delegations = ['norvania', 'estmark'].map((actor): Delegation => ({ actor, capacities: ['negotiating'], members: [] }));
  const all = ties.map((tie): Tie => ({ from: '', tie: 'supports', to: '', foreseen: false, certainty: 'stated', cites: [], ...tie }));
  const briefing: Briefing = { ...sound, parties: ['norvania', 'estmark'], data: { ...sound.data, delegations, ties: all } };
  return tieBandsView(briefing, context) ?? assert.fail();
}

const ends = (each: TieEndView[]) => each.map(({ gap = '', actor }) => gap + actor.name).join('');
const linesOf = (...ties: Partial<Tie>[]) => pictureOf(...ties).bands.flatMap(({ lines }) => lines.map(wordsOf));

function wordsOf({ from, words, to, hedge, details }: TieLineView): string {
  const said = details.map(({ of, text }) => [of.map(({ name }) => name).join(), text?.plain].filter(Boolean).join(': ')).filter(Boolean);
  return [`${ends(from)} ${words} ${ends(to)}`, ...(hedge ? [`(${hedge})`] : []), ...said].join(' | ');
}

suite('a line of relationships', () => {
  const [isles, lake] = [
    { from: 'halden-isles', to: 'estmark' },
    { from: 'lake-people', to: 'estmark' },
  ];
  const cases: [title: string, ties: Partial<Tie>[], lines: string[]][] = [
    ['reads from the first to the second', [{ ...isles }], ['Halden Isles supports Estmark']],
    ['tells equal ones that lead to one actor in the plural', [isles, lake], ['Halden Isles and Lake people support Estmark']],
    [
      'tells equal ones that come from one actor together',
      [isles, { ...isles, to: 'norvania' }],
      ['Halden Isles supports Estmark and Norvania'],
    ],
    [
      'keeps apart what is stated and what is not',
      [isles, { ...lake, certainty: 'possible' }],
      ['Halden Isles supports Estmark', 'Lake people supports Estmark | (possible)'],
    ],
    [
      'says once what the sources say of all',
      [
        { ...isles, text: 'at sea' },
        { ...lake, text: 'at sea' },
      ],
      ['Halden Isles and Lake people support Estmark | at sea'],
    ],
    [
      'names whom the sources say it of where they differ',
      [
        { ...isles, text: 'at sea' },
        { ...lake, text: 'on land' },
      ],
      ['Halden Isles and Lake people support Estmark | Halden Isles: at sea | Lake people: on land'],
    ],
  ];
  for (const [title, ties, lines] of cases) test(title, () => assert.deepEqual(linesOf(...ties), lines));

  test('keeps the fragment of each relationship', () => {
    const fragments = pictureOf(isles, lake).bands.flatMap(({ lines }) =>
      lines.flatMap(({ from }) => from.map(({ fragment }) => fragment)),
    );
    assert.deepEqual(fragments, ['tie-halden-isles-supports-estmark', 'tie-lake-people-supports-estmark']);
  });
});

suite('what the relationships show, in a sentence', () => {
  const cases: [sentence: string, ties: Partial<Tie>[]][] = [
    ['Estmark is backed by the Halden Isles; no backer is recorded for Norvania.', [{ from: 'halden-isles', to: 'estmark' }]],
    [
      'Norvania is backed by the Lake people; Estmark is backed by the Halden Isles.',
      [
        { from: 'halden-isles', to: 'estmark' },
        { from: 'lake-people', to: 'norvania' },
      ],
    ],
    [
      'Estmark is backed by the Halden Isles (predicted, likely); no backer is recorded for Norvania.',
      [{ from: 'halden-isles', to: 'estmark', certainty: 'likely', foreseen: true }],
    ],
    [
      'Estmark is backed by the Halden Isles; no backer is recorded for Norvania.',
      [
        { from: 'halden-isles', tie: 'counsels', to: 'estmark', certainty: 'likely' },
        { from: 'halden-isles', to: 'estmark' },
      ],
    ],
    ['No backer of any side is recorded.', [{ from: 'norvania', tie: 'presses', to: 'estmark' }]],
  ];
  for (const [sentence, ties] of cases) test(sentence, () => assert.equal(pictureOf(...ties).finding, sentence));
});
