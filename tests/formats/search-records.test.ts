import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchRecord } from '../../src/formats/search/search-record.ts';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const records = searchShards(contextOf(libraryOf('sound'))).flatMap((shard) => shard.records());
const record = (url: string): SearchRecord => records.find((each) => each.url === url) ?? assert.fail(`Nothing is found at ${url}.`);

test('everything that a briefing states is a record of its own, and so is every actor, topic and source', () => {
  assert.deepEqual(
    records.map(({ url }) => url),
    [
      '/briefings/2031-03-second-round/a1/',
      '/briefings/2031-03-second-round/a3/',
      '/briefings/2031-03-second-round/r1/',
      '/briefings/2031-03-second-round/o1/',
      '/briefings/2031-03-second-round/f1/',
      '/briefings/2031-03-second-round/f2/',
      '/briefings/2031-03-second-round/',
      '/briefings/2031-03-second-round/#p1',
      '/briefings/2031-03-second-round/#p2',
      '/briefings/2031-03-second-round/#delegation-norvania',
      '/briefings/2031-03-second-round/#delegation-estmark',
      '/briefings/2031-03-second-round/#position-norvania--ferry-line',
      '/briefings/2031-03-second-round/#position-estmark--winter-tolls',
      '/briefings/2031-03-second-round/#tie-mira-solen-leads-ferry-board',
      '/briefings/2031-03-second-round/#event-2031',
      '/actors/mira-solen/#office-2031-03-second-round',
      '/actors/tomas-brandt/#office-2031-03-second-round',
      '/sources/solvik-communique/',
      '/briefings/2031-01-first-round/',
      '/briefings/2031-01-first-round/#p1',
      '/briefings/2031-01-first-round/#delegation-norvania',
      '/briefings/2031-01-first-round/#delegation-estmark',
      '/sources/harbour-gazette/',
      '/actors/estmark/',
      '/actors/ferry-board/',
      '/actors/halden-isles/',
      '/actors/lake-people/',
      '/actors/mira-solen/',
      '/actors/norvania/',
      '/actors/tomas-brandt/',
      '/topics/ferry-line/',
      '/topics/harbour-lights/',
      '/topics/lake-fishing/',
      '/topics/winter-tolls/',
    ],
  );
});

describe('the record of an actor', () => {
  test('is found by its other spellings', () => {
    assert.deepEqual(record('/actors/mira-solen/').meta, {
      title: 'Mira Solen',
      kind: 'Person',
      names: 'Myra Solen, Sólen',
      alone: 'Sólen',
    });
    assert.deepEqual(record('/actors/norvania/').meta, {
      title: 'Norvania',
      kind: 'Government',
      names: 'Kingdom of Norvania, Norwania',
      alone: 'Norvania, Norwania',
    });
  });

  test('holds its description, its offices and its parts, without markup', () => {
    assert.equal(record('/actors/mira-solen/').content, 'Harbour Minister of Norvania. Harbour Minister');
    assert.equal(
      record('/actors/lake-people/').content,
      'Those who live on the shores of Lake Ost. Watched from the shore, says the communiqué.',
    );
  });
});

test('the record of a topic is found by its other names', () => {
  assert.deepEqual(record('/topics/ferry-line/'), {
    kind: 'topic',
    url: '/topics/ferry-line/',
    content: 'The ferry across Lake Ost between the two countries.',
    meta: { title: 'Ferry line', kind: 'Topic', names: 'car ferry, night boat' },
  });
});

test('the record of a briefing holds its summary, which round it is, in what capacities it met and names its days', () => {
  const { content, meta } = record('/briefings/2031-03-second-round/');
  assert.equal(
    content,
    'Norvania and Estmark will run a ferry together. Fishing stays off the table. The second, after the first. Norvania: negotiating · Estmark: capacity not stated',
  );
  assert.deepEqual(meta, {
    title: 'A ferry, and no toll',
    briefing: 'Lake Ost talks, 2–4 March 2031, Solvik',
    terms: 'Round, 2–4 March 2031, Solvik, 2 March 2031, 4 March 2031, March 2031',
    folded: '2-4',
  });
});

describe('the record of a paragraph', () => {
  test('holds its plain words under its heading', () => {
    assert.deepEqual(record('/briefings/2031-03-second-round/#p1'), {
      kind: 'passage',
      url: '/briefings/2031-03-second-round/#p1',
      content: 'Norvania and Estmark run a ferry. Mira Solen of Norvania called it, with Norvania in mind, a start (A1).',
      meta: { title: 'The ferry', briefing: 'Lake Ost talks, 2–4 March 2031, Solvik', folded: '2-4' },
    });
  });

  test('has the title of the briefing where it stands under no heading', () => {
    assert.equal(record('/briefings/2031-01-first-round/#p1').meta.title, 'A first meeting on the lake');
  });
});
