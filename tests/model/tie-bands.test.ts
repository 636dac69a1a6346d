import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tieBands } from '../../src/model/library/tie-bands.ts';
import type { Delegation, Tie } from '../../src/model/schema/briefing.ts';

/** Made-up actors, each person with its government. */
const SIDES: Record<string, string> = { envoy: 'a', minister: 'a', general: 'b', adviser: 'm', diplomat: 'x' };
const TWELVE = Array.from({ length: 12 }, (_, index) => `p${index + 1}`);

/** Returns the bands that have relationships or stand empty, written as "behind b: x assures b", for parties and others at the table. */
function bandsOf(parties: string[], ties: string[], middle: string[] = ['m']) {
  const delegations = [...parties, ...middle].map(
    (actor): Delegation => ({
      actor,
      capacities: [middle.includes(actor) ? 'mediating' : 'negotiating'],
      members: [],
    }),
  );
  const around = tieBands({ delegations, ties: ties.map(tieOf) }, parties, (actor) => SIDES[actor]);
  return {
    bands: around.bands.map(({ place, side, ties: each }) =>
      [[place, side].filter(Boolean).join(' '), each.map((tie) => `${tie.from} ${tie.tie} ${tie.to}`).join(', ') || '–'].join(': '),
    ),
    backers: around.sides
      .filter(({ backers }) => backers.length > 0)
      .map(({ side, backers }) => `${side}: ${backers.map(({ from }) => from).join(', ')}`),
  };
}

function tieOf(words: string): Tie {
  const [from = '', tie = '', to = ''] = words.split(' ');
  return { from, tie: tie as Tie['tie'], to, foreseen: false, certainty: 'stated', cites: [] };
}

suite('relationships stand', () => {
  const cases: [title: string, parties: string[], ties: string[], bands: string[], backers: string[]][] = [
    [
      'as two sides do, with the empty places between those that are taken',
      ['a', 'b'],
      ['x assures b'],
      ['behind a: –', 'side a: –', 'between: –', 'side b: –', 'behind b: x assures b'],
      ['b: x'],
    ],
    [
      'within the side whose people they join',
      ['a', 'b'],
      ['envoy confidant-of minister', 'general leads b'],
      ['side a: envoy confidant-of minister', 'side b: general leads b'],
      [],
    ],
    [
      'within the side to which somebody without an entry of his own belongs by them, whatever their order',
      ['a', 'b'],
      ['aide adviser-to confidant', 'confidant confidant-of minister'],
      ['side a: aide adviser-to confidant, confidant confidant-of minister'],
      [],
    ],
    ['between, if they cross the table', ['a', 'b'], ['envoy presses general'], ['between: envoy presses general'], []],
    [
      'between, with the mediator and its people',
      ['a', 'b'],
      ['adviser adviser-to m', 'm presses minister'],
      ['between: adviser adviser-to m, m presses minister'],
      [],
    ],
    [
      'between, where a mediator backs one side, which the side’s backers tell',
      ['a', 'b'],
      ['m supports b'],
      ['behind a: –', 'side a: –', 'between: m supports b', 'side b: –', 'behind b: –'],
      ['b: m'],
    ],
    [
      'between, for an actor that backs both',
      ['a', 'b'],
      ['x supports a', 'x counsels b'],
      ['behind a: –', 'side a: –', 'between: x supports a, x counsels b', 'side b: –', 'behind b: –'],
      ['a: x', 'b: x'],
    ],
    [
      'behind a side with a person whose government backs it, who is not counted twice',
      ['a', 'b'],
      ['x assures b', 'diplomat counsels general', 'a tension-with x'],
      ['behind a: –', 'side a: –', 'between: a tension-with x', 'side b: –', 'behind b: x assures b, diplomat counsels general'],
      ['b: x'],
    ],
    [
      'with others, if neither end is at the table',
      ['a', 'b'],
      ['x tension-with y', 'y presses a'],
      ['others: x tension-with y, y presses a'],
      [],
    ],
    [
      'side by side, where there are three, without empty places',
      ['a', 'b', 'c'],
      ['x supports c', 'a presses c'],
      ['behind c: x supports c', 'between: a presses c'],
      ['c: x'],
    ],
    [
      'side by side, where there are twelve',
      TWELVE,
      ['x supports p12', 'p3 supports p4', 'm counsels p1'],
      ['behind p12: x supports p12', 'between: p3 supports p4, m counsels p1'],
      ['p1: m', 'p12: x'],
    ],
    ['with one party alone', ['a'], ['x supports a', 'envoy leads a'], ['behind a: x supports a', 'side a: envoy leads a'], ['a: x']],
    ['with no party', [], ['x supports y'], ['others: x supports y'], []],
  ];
  for (const [title, parties, ties, bands, backers] of cases) {
    test(title, () => assert.deepEqual(bandsOf(parties, ties), { bands, backers }));
  }

  test('each in one band, in a crowd', () => {
    const ties = TWELVE.flatMap((one, index) => [`x${index} supports ${one}`, `${one} presses ${TWELVE[(index + 5) % 12]}`]);
    const told = bandsOf(TWELVE, ties).bands.flatMap((band) => band.split(': ')[1]?.split(', ') ?? []);
    assert.deepEqual(told.toSorted(), ties.toSorted());
  });
});
