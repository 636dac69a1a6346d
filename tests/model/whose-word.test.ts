import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementOf } from '../../src/model/library/whose-word.ts';
import { EVIDENCE, pointOf } from '../support/evidence.ts';

/** Returns how well a point is founded and by whom, then the word of each party, as "claimed by norvania; norvania own-text, estmark claimed". */
function founded(readouts: readonly string[], more: object = {}, parties = ['norvania', 'estmark']): string {
  const { agreement, by, standings } = agreementOf(pointOf(readouts, more), parties, EVIDENCE);
  const head = by.length > 0 ? `${agreement} by ${by.join(' ')}` : agreement;
  return `${head}; ${standings.map(({ party, standing }) => `${party} ${standing}`).join(', ')}`;
}

describe('how well an agreed point is founded', () => {
  for (const [why, readouts, expected] of [
    [
      'both in a joint text',
      ['norvania affirms joint', 'estmark affirms joint'],
      'joint by norvania estmark; norvania joint-subject, estmark joint-subject',
    ],
    [
      'each in a text of its own',
      ['norvania affirms of-norvania', 'estmark affirms of-estmark'],
      'joint by norvania estmark; norvania own-text, estmark own-text',
    ],
    [
      'one in its own text, one in a joint one',
      ['norvania affirms of-norvania', 'estmark affirms joint'],
      'joint by norvania estmark; norvania own-text, estmark joint-subject',
    ],
    [
      'an office speaks for its side',
      ['norvania affirms of-board', 'estmark affirms joint'],
      'joint by norvania estmark; norvania own-text, estmark joint-subject',
    ],
    [
      'a person says it for the party in a news report',
      ['norvania affirms gazette by mira-solen'],
      'claimed by mira-solen; norvania own-text, estmark claimed',
    ],
    ['one alone', ['norvania affirms of-norvania'], 'claimed by norvania; norvania own-text, estmark claimed'],
    [
      'one in a joint text that does not say it of the other',
      ['norvania affirms joint', 'estmark differs joint'],
      'claimed by norvania; norvania joint-subject, estmark claimed',
    ],
    [
      'one alone, the joint text silent',
      ['norvania affirms of-norvania', 'estmark silent joint'],
      'claimed by norvania; norvania own-text, estmark claimed',
    ],
    [
      'one alone, the other reported to affirm',
      ['norvania affirms of-norvania', 'estmark reported gazette'],
      'claimed by norvania; norvania own-text, estmark reported',
    ],
    ['a press report of both', ['norvania affirms gazette', 'estmark affirms gazette'], 'reported; norvania reported, estmark reported'],
    ['a report of one', ['norvania reported gazette'], 'reported; norvania reported, estmark not-stated'],
    ['nobody’s word', [], 'reported; norvania not-stated, estmark not-stated'],
    [
      'a joint text that lacks it for both',
      ['norvania silent joint', 'estmark silent joint'],
      'reported; norvania not-in-joint-text, estmark not-in-joint-text',
    ],
    ['a text of its own that lacks it', ['norvania silent of-norvania'], 'reported; norvania not-stated, estmark not-stated'],
    [
      'a text that a party issued with a mediator',
      ['norvania affirms with-host'],
      'claimed by norvania; norvania joint-subject, estmark claimed',
    ],
    [
      'a text of a coalition that a party belongs to',
      ['norvania affirms of-norvania', 'estmark affirms of-coast'],
      'joint by norvania estmark; norvania own-text, estmark joint-subject',
    ],
    ['a text of others', ['norvania affirms of-estmark'], 'reported; norvania reported, estmark not-stated'],
  ] as const) {
    test(why, () => assert.equal(founded(readouts), expected));
  }

  test('is joint for those that are subjects of the text, not for all that issued it', () => {
    const readouts = ['norvania affirms joint', 'estmark affirms joint', 'orland differs joint'];
    assert.equal(
      founded(readouts, {}, ['norvania', 'estmark', 'orland']),
      'joint by norvania estmark; norvania joint-subject, estmark joint-subject, orland not-in-joint-text',
    );
  });

  test('counts a party that the point does not concern, where the author gives its word', () => {
    assert.equal(
      founded(['norvania affirms of-norvania', 'estmark silent joint'], {}, ['norvania']),
      'claimed by norvania; norvania own-text, estmark claimed',
    );
  });
});

describe('a party that has left', () => {
  const both = ['norvania affirms joint', 'estmark affirms joint'];
  for (const [why, readouts, standing] of [
    ['dissociated itself', ['estmark dissociates gazette 2031-03-06'], 'apart'],
    ['withdrew', ['estmark withdrew gazette 2031-03-06'], 'apart'],
    ['joined again', ['estmark withdrew gazette 2031-03-06', 'estmark joined gazette 2031-03-09'], 'joint-subject'],
    [
      'joined and withdrew, written in the other order',
      ['estmark withdrew gazette 2031-03-09', 'estmark joined gazette 2031-03-06'],
      'apart',
    ],
    ['affirmed it on a later day', ['estmark withdrew gazette 2031-03-06', 'estmark affirms of-estmark 2031-03-08'], 'own-text'],
    ['affirmed it on an earlier day', ['estmark withdrew gazette 2031-03-06', 'estmark affirms of-estmark 2031-03-05'], 'apart'],
  ] as const) {
    test(why, () => {
      const { standings } = agreementOf(pointOf([...both, ...readouts]), ['norvania', 'estmark'], EVIDENCE);
      assert.equal(standings.find(({ party }) => party === 'estmark')?.standing, standing);
    });
  }

  test('leaves a claim of the other', () => {
    assert.equal(founded([...both, 'estmark withdrew gazette 2031-03-06']), 'claimed by norvania; norvania joint-subject, estmark apart');
  });
});

test('one that joined later stands behind it with the others', () => {
  assert.equal(
    founded(['norvania affirms of-norvania', 'orland joined gazette 2031-04']),
    'joint by norvania orland; norvania own-text, estmark not-stated, orland joint-subject',
  );
});

describe('those who joined later', () => {
  for (const [why, readouts, expected] of [
    [
      'have not agreed it for the parties',
      ['orland joined gazette 2031-04', 'freeland joined gazette 2031-04'],
      'reported; norvania not-stated, estmark not-stated, orland joint-subject, freeland joint-subject',
    ],
    [
      'do not claim it for one side',
      ['orland joined gazette 2031-04'],
      'reported; norvania not-stated, estmark not-stated, orland joint-subject',
    ],
  ] as const) {
    test(why, () => assert.equal(founded(readouts), expected));
  }
});

describe('whoever said it', () => {
  for (const [why, more, expected] of [
    ['an office claims it for its side', { saidBy: 'ferry-board' }, 'claimed by ferry-board; norvania own-text, estmark claimed'],
    [
      'a mediator reports it, and no party is bound by that',
      { saidBy: 'halden-isles' },
      'reported by halden-isles; norvania claimed, estmark claimed',
    ],
  ] as const) {
    test(why, () => assert.equal(founded([], more), expected));
  }
});

describe('content of version 0.1', () => {
  for (const [why, source, expected] of [
    [
      '"joint" holds where all parties issued the source',
      'joint',
      'joint by norvania estmark; norvania joint-subject, estmark joint-subject',
    ],
    ['"joint" over a news report is a report', 'gazette', 'reported; norvania not-stated, estmark not-stated'],
    ['"joint" over a text of one party is a report', 'of-norvania', 'reported; norvania not-stated, estmark not-stated'],
  ] as const) {
    test(why, () => assert.equal(founded([], { attribution: 'joint', cites: [{ source }] }), expected));
  }
});
