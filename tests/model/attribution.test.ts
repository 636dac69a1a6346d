import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementOf, attributionOf, saidByOf } from '../../src/model/library/whose-word.ts';
import { EVIDENCE, pointOf } from '../support/evidence.ts';

describe('whose word a point rests on', () => {
  for (const [why, source, more, expected] of [
    ['a text of two parties', 'of-two', {}, 'joint'],
    ['a text of one party', 'of-norvania', {}, 'party'],
    ['a text that one party issued with a mediator', 'with-host', {}, 'party'],
    ['a text of a host', 'of-host', {}, 'party'],
    ['an analysis', 'review', {}, 'author'],
    ['a news report', 'gazette', {}, 'press'],
    ['"joint" over a news report', 'gazette', { attribution: 'joint' }, 'press'],
    ['what the author of the briefing says it is', 'of-two', { attribution: 'press' }, 'press'],
    ['an office that is quoted', 'gazette', { saidBy: 'ferry-board' }, 'party'],
  ] as const) {
    test(`${why}: ${expected}`, () => {
      const point = pointOf([], { cites: [{ source }], ...more });
      assert.equal(attributionOf(point, undefined, ['norvania', 'estmark'], EVIDENCE), expected);
    });
  }

  for (const [why, source, expected] of [
    ['a text of two parties', 'of-two', 'joint'],
    ['a text of one party', 'of-norvania', 'party'],
    ['a text of a mediator', 'of-host', 'party'],
    ['a news report', 'gazette', 'press'],
  ] as const) {
    test(`an agreed point without a readout, in ${why}: ${expected}`, () => {
      const point = pointOf([], { cites: [{ source }] });
      const parties = ['norvania', 'estmark'];
      assert.equal(attributionOf(point, agreementOf(point, parties, EVIDENCE), parties, EVIDENCE), expected);
    });
  }
});

describe('whose word an agreed point rests on that no party has affirmed', () => {
  const parties = ['norvania', 'estmark'];
  for (const [why, source, word, by] of [
    ['a text of the mediator, by name and not as the press', 'of-host', 'party', 'halden-isles'],
    ['a text of both parties, which no readout is drawn from yet', 'of-two', 'joint', undefined],
    ['a news report', 'gazette', 'press', undefined],
  ] as const) {
    test(`${why}: ${word}`, () => {
      const point = pointOf([], { cites: [{ source }] });
      const agreement = agreementOf(point, parties, EVIDENCE);
      assert.equal(attributionOf(point, agreement, parties, EVIDENCE), word);
      assert.equal(saidByOf(point, agreement, parties, EVIDENCE), by);
    });
  }
});

describe('the actor that said a point', () => {
  const parties = ['norvania', 'estmark'];
  for (const [why, cites, more, by] of [
    ['is the mediator whose text it is', ['of-host'], {}, 'halden-isles'],
    ['is whom the author names', ['of-host'], { saidBy: 'ferry-board' }, 'ferry-board'],
    ['is left open for a text of a party', ['of-norvania'], {}, undefined],
    ['is left open for a text that a party issued with the mediator', ['with-host'], {}, undefined],
  ] as const) {
    test(why, () => {
      const point = pointOf([], { cites: cites.map((source) => ({ source })), ...more });
      assert.equal(saidByOf(point, undefined, parties, EVIDENCE), by);
    });
  }

  test('is not the mediator where a party claims the point', () => {
    const point = pointOf(['norvania affirms of-norvania'], { cites: [{ source: 'of-host' }] });
    assert.equal(saidByOf(point, agreementOf(point, parties, EVIDENCE), parties, EVIDENCE), undefined);
  });
});
