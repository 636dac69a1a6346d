import assert from 'node:assert/strict';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Library } from '../../src/model/library/records.ts';
import { assertValid } from '../../src/reader/read-content.ts';
import { readFixture } from './edited-content.ts';

const YEARS = ['2029', '2030', '2031'];

/** Builds the library of three years of talks: the second round of the sound fixture 20 times a year, and its communiqué 70 times. */
export function longLibrary(): Library {
  const { briefings, sources, ...content } = assertValid(readFixture('sound'));
  const round = briefings.get('2031-03-second-round');
  const communique = sources.get('solvik-communique');
  assert.ok(round && communique);
  return buildLibrary({
    ...content,
    briefings: eachYear(20, (year, number) => {
      const event = { ...round.data.event, last: `${year}-03-04` };
      return { ...round, id: `${year}-03-round-${number}`, data: { ...round.data, event } };
    }),
    sources: new Map([
      ...sources,
      ...eachYear(70, (year, number) => ({
        ...communique,
        id: `communique-${year}-${number}`,
        data: { ...communique.data, published: `${year}-03-04` },
      })),
    ]),
  });
}

function eachYear<T extends { id: string }>(times: number, make: (year: string, number: number) => T): Map<string, T> {
  const things = YEARS.flatMap((year) => Array.from({ length: times }, (_, number) => make(year, number + 1)));
  return new Map(things.map((thing) => [thing.id, thing]));
}
