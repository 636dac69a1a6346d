import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passageAddress } from '../../src/model/addresses/paths.ts';
import { findCites } from '../../src/model/library/cites.ts';

test('cites and wordings are found wherever they stand, each with its place', () => {
  const data = {
    title: 'A ferry',
    cites: [{ source: 'communique', paragraph: 1 }],
    agreed: [{ wordings: [{ source: 'gazette', absent: true }], readouts: [{ party: 'norvania', cites: [{ source: 'communique' }] }] }],
    sources: ['communique'],
    event: undefined,
    round: null,
    source: { cites: [{ source: 'gazette', paragraph: 2 }] },
  };
  assert.deepEqual(
    findCites(data).map(({ cite, path }) => [cite.source, path]),
    [
      ['communique', ['cites', 0]],
      ['gazette', ['agreed', 0, 'wordings', 0]],
      ['communique', ['agreed', 0, 'readouts', 0, 'cites', 0]],
      ['gazette', ['source', 'cites', 0]],
    ],
  );
});

describe('the address that opens a source at a passage', () => {
  const address = 'https://example.org/communique';
  for (const [name, passage, expected] of [
    ['without words it is the address of the source', {}, ''],
    ['the first words begin the passage', { from: 'one ferry' }, '#:~:text=one%20ferry'],
    ['the last words end it', { from: 'one ferry', to: 'both shores' }, '#:~:text=one%20ferry,both%20shores'],
    ['signs that mean something there are encoded', { from: 'so-called, & "it’s"' }, '#:~:text=so%2Dcalled%2C%20%26%20%22it%E2%80%99s%22'],
  ] as const) {
    test(name, () => assert.equal(passageAddress(address, passage), address + expected));
  }

  test('a fragment that the address has already is kept', () => {
    assert.equal(passageAddress(`${address}#top`, { from: 'one' }), `${address}#top:~:text=one`);
  });
});
