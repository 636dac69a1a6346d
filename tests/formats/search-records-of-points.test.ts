import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchRecord } from '../../src/formats/search/search-record.ts';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const records = searchShards(contextOf(libraryOf('sound'))).flatMap((shard) => shard.records());
const record = (url: string): SearchRecord => records.find((each) => each.url === url) ?? assert.fail(`Nothing is found at ${url}.`);

describe('the record of a point', () => {
  test('holds its words, its wordings and its notes, without markup', () => {
    assert.equal(
      record('/briefings/2031-03-second-round/a1/').content,
      'Norvania and Estmark run one ferry; see R1. one ferry for both shores · The ferry is to sail. It does not say when the ferry sails.',
    );
  });

  test('shows its label, kind, talks, parties and attribution, and is found by the other names of its topics', () => {
    assert.deepEqual(record('/briefings/2031-03-second-round/a1/').meta, {
      title: 'One ferry',
      label: 'A1',
      kind: 'Jointly agreed',
      briefing: 'Lake Ost talks, 2–4 March 2031, Solvik',
      folded: '2-4',
      parties: 'Norvania, Estmark',
      attribution: 'Several parties, jointly',
      agreement: 'Jointly agreed by Norvania and Estmark, as the communiqué says.',
      topics: 'Ferry line, car ferry, night boat',
    });
  });

  test('is narrowed by kind, briefing, year, actor, topic, attribution and certainty', () => {
    assert.deepEqual(record('/briefings/2031-03-second-round/f1/').filters, {
      kind: ['floated'],
      briefing: ['2031-03-second-round'],
      year: ['2031'],
      actor: ['norvania', 'estmark'],
      topic: ['ferry-line'],
      attribution: ['author'],
      certainty: ['likely'],
    });
  });

  for (const [id, actors, why] of [
    ['a1', ['norvania', 'estmark'], 'the parties that it concerns, named in its text or not'],
    ['a3', ['norvania', 'ferry-board'], 'the office that says so'],
    ['r1', ['norvania', 'estmark'], 'the holder of a red line'],
    ['f1', ['norvania', 'estmark'], 'whoever raised an idea'],
  ] as const) {
    test(`is found under ${why}`, () => assert.deepEqual(record(`/briefings/2031-03-second-round/${id}/`).filters.actor, actors));
  }
});
