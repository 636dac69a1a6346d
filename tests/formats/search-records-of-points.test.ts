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
      attribution: 'Two or more parties, jointly',
      agreement: 'Jointly agreed by Norvania and Estmark, as the communiqué says.',
      topics: 'Ferry line, car ferry, night boat',
    });
  });

  test('is of the kind that its hue shows', () => {
    const kinds = ['a1', 'r1', 'o1', 'f1'].map((id) => record(`/briefings/2031-03-second-round/${id}/`).kind);
    assert.deepEqual(kinds, ['agreed', 'red-line', 'off-the-table', 'floated']);
  });
});
