import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Briefing } from '../../src/model/library/records.ts';
import type { BriefingData, Delegation, Member, Tie } from '../../src/model/schema/briefing.ts';
import { delegationsView } from '../../src/views/briefing/delegations-view.ts';
import { seatsView } from '../../src/views/briefing/seats-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const library = libraryOf('sound');
const context = contextOf(library);
const [sound = assert.fail()] = library.briefings;

/** Returns a delegation from words such as "norvania: mira-solen came, tomas-brandt left". */
function delegation(words: string): Delegation {
  const [actor = '', names = ''] = words.split(': ');
  const members = names ? names.split(', ').map(memberOf) : [];
  return { actor, capacities: ['not-stated'], members };
}

function memberOf(words: string): Member {
  const [actor = '', change] = words.split(' ');
  return { actor, role: 'Envoy', cites: [], ...(change && { change: change as 'came' | 'left' }) };
}

function roundOf(delegations: string[], rest: Partial<BriefingData> = {}): Briefing {
  return {
    ...sound,
    previous: undefined,
    data: { ...sound.data, actors: [], ties: [], delegations: delegations.map(delegation), ...rest },
  };
}

function seatsOf(briefing: Briefing) {
  return seatsView(briefing, delegationsView(briefing, context), context);
}

/** Returns the first delegation as "new | seated | gone | named only in the round before". */
function firstSide(briefing: Briefing): string {
  const [side = assert.fail()] = seatsOf(briefing).sides;
  const groups = [side.came.map(({ actor }) => actor), side.seated.map(({ actor }) => actor), side.left.map(({ actor }) => actor)];
  return [...groups, side.unnamed?.members ?? []].map((each) => each.map(({ id }) => id).join(' ') || '–').join(' | ');
}

const replaces: Tie = { from: 'mira-solen', tie: 'replaces', to: 'tomas-brandt', foreseen: false, certainty: 'stated', cites: [] };
const before = (words: string, now: Briefing): Briefing => ({ ...now, previous: roundOf([words]) });

suite('the seats of a delegation', () => {
  const cases: [title: string, round: Briefing, seats: string][] = [
    ['are nobody’s where the sources name nobody', roundOf(['norvania']), '– | – | – | –'],
    ['are those of its members', roundOf(['norvania: mira-solen']), '– | mira-solen | – | –'],
    [
      'tell who came in place of whom',
      roundOf(['norvania: mira-solen came, lake-people came, tomas-brandt left']),
      'mira-solen lake-people | – | tomas-brandt | –',
    ],
    [
      'take from a relationship who was replaced',
      roundOf(['norvania: mira-solen'], { ties: [replaces] }),
      'mira-solen | – | tomas-brandt | –',
    ],
    [
      'take nothing from one that is only predicted',
      roundOf(['norvania: mira-solen'], { ties: [{ ...replaces, foreseen: true }] }),
      '– | mira-solen | – | –',
    ],
    [
      'name once who has left and was replaced',
      roundOf(['norvania: mira-solen came, tomas-brandt left'], { ties: [replaces] }),
      'mira-solen | – | tomas-brandt | –',
    ],
    [
      'tell whom only the round before names',
      before('norvania: tomas-brandt', roundOf(['norvania: mira-solen'])),
      '– | mira-solen | – | tomas-brandt',
    ],
    ['say nothing twice of who stayed', before('norvania: mira-solen', roundOf(['norvania: mira-solen'])), '– | mira-solen | – | –'],
    [
      'leave out who had left before the round before',
      before('norvania: tomas-brandt left', roundOf(['norvania: mira-solen'])),
      '– | mira-solen | – | –',
    ],
  ];
  for (const [title, round, seats] of cases) test(title, () => assert.equal(firstSide(round), seats));

  test('share one row where many delegations have nothing to tell', () => {
    const { sides, benches } = seatsOf(roundOf(['norvania: mira-solen', 'p1', 'p2', 'p3']));
    assert.deepEqual(
      [sides, benches].map((each) => each.map(({ actor }) => actor.id).join()),
      ['norvania', 'p1,p2,p3'],
    );
  });

  test('keep those who took part for nobody in particular in the room, and those who were elsewhere out of it', () => {
    const part = (actor: string, presence: 'at-the-table' | 'in-the-place' | 'absent' | 'not-stated') => ({
      actor,
      part: 'Spoke.',
      presence,
      certainty: 'stated' as const,
      cites: [],
    });
    const actors = [
      part('mira-solen', 'at-the-table'),
      part('tomas-brandt', 'in-the-place'),
      part('lake-people', 'absent'),
      part('halden-isles', 'not-stated'),
    ];
    const { atTable, outside, others } = seatsOf(roundOf(['norvania', 'estmark'], { actors }));
    assert.deepEqual(
      [atTable, ...outside.map(({ parts }) => parts), others].map((parts) => parts.map(({ actor }) => actor.id).join()),
      ['mira-solen', 'tomas-brandt', 'lake-people', 'halden-isles'],
    );
  });
});

suite('what the seats show, in a sentence', () => {
  const cases: [sentence: string, delegations: string[]][] = [
    ['One person is named in one delegation.', ['norvania: mira-solen']],
    ['Nobody is named for Norvania.', ['norvania']],
    ['Nobody is named for Norvania and Estmark.', ['norvania', 'estmark']],
    ['The only one named for Norvania is new.', ['norvania: mira-solen came']],
    ['Both named for Norvania are new; nobody is named for Estmark.', ['norvania: mira-solen came, lake-people came', 'estmark']],
    ['One of the two named for Norvania is new.', ['norvania: mira-solen came, lake-people']],
    ['Tomas Brandt no longer sits for Norvania.', ['norvania: mira-solen, tomas-brandt left']],
    ['Nobody is named for any of the 12 delegations.', Array.from({ length: 12 }, (_, index) => `p${index}`)],
    ['Nobody is named for four of the five delegations.', ['norvania: mira-solen', 'p1', 'p2', 'p3', 'p4']],
    ['All four delegations have changed.', Array.from({ length: 4 }, (_, index) => `p${index}: m${index} came`)],
  ];
  for (const [sentence, delegations] of cases) test(sentence, () => assert.equal(seatsOf(roundOf(delegations)).finding, sentence));
});
