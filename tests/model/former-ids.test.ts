import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressesOf, formerAddresses } from '../../src/model/library/former-ids.ts';
import { libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');

describe('former addresses', () => {
  test('each leads to the address that the entry has now', () => {
    const former = formerAddresses(library);
    const written = [...library.actors.values(), ...library.topics.values(), ...library.sources.values()].flatMap(
      ({ data }) => data.formerIds,
    );
    assert.ok(written.length > 0, 'The fixture has to have a former id.');
    assert.equal(former.length, written.length);
    for (const { from, to } of former) {
      assert.match(from, /^\/(actors|topics|sources)\/[a-z0-9-]+\/$/);
      assert.notEqual(from, to);
    }
  });

  test('an entry is found under its own id first, then under its former ones', () => {
    const record = { id: 'new', path: '/actors/new/', data: { formerIds: ['old', 'older'] } };
    assert.deepEqual(
      addressesOf([record]).map(({ id, former }) => [id, former]),
      [
        ['new', false],
        ['old', true],
        ['older', true],
      ],
    );
  });
});
