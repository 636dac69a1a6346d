import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementOf, attributionOf } from '../../src/model/library/whose-word.ts';
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
