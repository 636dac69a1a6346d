import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');

describe('the order of the library', () => {
  test('briefings stand newest first', () => {
    assert.deepEqual(
      library.briefings.map(({ id }) => id),
      ['2031-03-second-round', '2031-01-first-round'],
    );
  });

  test('the last day of the talks counts, then the first, then the time that the briefing holds for', () => {
    const later = libraryOf('sound', {
      file: 'briefings/2031-01-first-round.md',
      from: '  places: [Solvik]\n',
      to: '  places: [Solvik]\n  first: 2031-03-05\n',
    });
    assert.deepEqual(
      later.briefings.map(({ id }) => id),
      ['2031-01-first-round', '2031-03-second-round'],
    );
  });

  test('actors, topics and sources stand by name', () => {
    assert.deepEqual(
      Array.from(library.actors.values(), ({ data }) => data.name),
      ['Estmark', 'Ferry Board', 'Halden Isles', 'Lake people', 'Mira Solen', 'Norvania', 'Tomas Brandt'],
    );
    assert.deepEqual([...library.topics.keys()], ['ferry-line', 'harbour-lights', 'lake-fishing', 'winter-tolls']);
    assert.deepEqual([...library.sources.keys()], ['solvik-communique', 'harbour-gazette']);
  });

  test('each has an address', () => {
    const records = [
      library.briefings[1],
      library.actors.get('estmark'),
      library.topics.get('ferry-line'),
      library.sources.get('harbour-gazette'),
    ];
    assert.deepEqual(
      records.map((record) => record?.path),
      ['/briefings/2031-01-first-round/', '/actors/estmark/', '/topics/ferry-line/', '/sources/harbour-gazette/'],
    );
  });
});

describe('the points of a briefing', () => {
  const points = library.briefings[0]?.points ?? [];

  test('stand in the order of kinds, then as the author has them', () => {
    assert.deepEqual(
      points.map(({ label }) => label),
      ['A1', 'A3', 'R1', 'O1', 'F1', 'F2'],
    );
  });

  test('know their addresses, their status and the day of their issue', () => {
    assert.deepEqual(
      points.map(({ path, status, issued }) => `${path} ${status} ${issued}`),
      [
        '/briefings/2031-03-second-round/a1/ reworded 2031-03-10',
        '/briefings/2031-03-second-round/a3/ current 2031-03-10',
        '/briefings/2031-03-second-round/r1/ current 2031-03-10',
        '/briefings/2031-03-second-round/o1/ current 2031-03-10',
        '/briefings/2031-03-second-round/f1/ superseded 2031-03-10',
        '/briefings/2031-03-second-round/f2/ withdrawn 2031-03-20',
      ],
    );
  });

  test('concern every party that has a delegation, unless the author names some', () => {
    assert.deepEqual(
      points.map(({ label, parties }) => `${label}: ${parties.join(', ')}`),
      ['A1: norvania, estmark', 'A3: norvania', 'R1: norvania', 'O1: norvania, estmark', 'F1: norvania', 'F2: norvania, estmark'],
    );
  });
});
