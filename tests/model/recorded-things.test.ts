import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import type { Library } from '../../src/model/library/records.ts';
import { formatRecordId } from '../../src/model/search/record-id.ts';
import { recordNumber } from '../../src/model/search/recorded-things.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

function idsIn(library: Library): Map<string, string> {
  const shards = searchShards(contextOf(library));
  const ids = shards.flatMap((shard) => shard.ids().map(formatRecordId));
  return new Map(shards.flatMap((shard) => shard.records()).map(({ url }, place) => [url, ids[place] ?? '']));
}

describe('the number of a record', () => {
  const library = libraryOf('three-rounds');
  const ids = idsIn(library);

  test('counts from the oldest briefing, kind by kind', () => {
    const [newest, oldest] = [library.briefings[0], library.briefings.at(-1)];
    assert.deepEqual(
      [oldest, newest].map((briefing) => ids.get(briefing?.path ?? '')),
      ['b0', `b${library.briefings.length - 1}`],
    );
    assert.equal(ids.get(oldest?.points[0]?.path ?? ''), 'p0');
    assert.equal(
      ids.get(newest?.points[0]?.path ?? ''),
      `p${library.briefings
        .slice(1)
        .flatMap(({ points }) => points)
        .length.toString(36)}`,
    );
  });

  test('is given once, and to every record', () => {
    assert.equal(new Set(ids.values()).size, ids.size);
    assert.ok(!ids.values().some((id) => id === ''));
  });

  // Sources that no briefing cites are in the newest shard, which every briefing changes.
  const isUncited = (url: string) => library.sources.get(url.split('/')[2] ?? '')?.briefings.length === 0;

  test('stays when a briefing is added', () => {
    const before = idsIn({ ...library, briefings: library.briefings.slice(1) });
    for (const [url, id] of before) if (!isUncited(url)) assert.equal(ids.get(url), id, url);
  });

  test('is missing for what has no record, which is an error', () => {
    assert.throws(() => recordNumber('point', {}, library), /no record of this point/);
  });
});
