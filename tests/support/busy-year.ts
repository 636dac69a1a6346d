import assert from 'node:assert/strict';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Library } from '../../src/model/library/records.ts';
import { assertValid } from '../../src/reader/read-content.ts';
import { readFixture } from './edited-content.ts';

/** Builds the library of the second round of the sound fixture, held on some days, each as far as it is known: "2031-05-02", "2031-05" or "2031". */
export function heldOn(days: string[]): Library {
  const { briefings, ...content } = assertValid(readFixture('sound'));
  const round = briefings.get('2031-03-second-round');
  assert.ok(round);
  const rounds = days.map((day, number) => {
    const event = { ...round.data.event, first: day, last: day };
    return { ...round, id: `${day}-round-${number + 1}`, data: { ...round.data, event } };
  });
  return buildLibrary({ ...content, briefings: new Map(rounds.map((each) => [each.id, each])) });
}

/** Builds such a library with two rounds in each month of 2031, three more of which only the year is known, and one in 2030. */
export function busyYear(): Library {
  const months = Array.from({ length: 12 }, (_, month) => `2031-${String(month + 1).padStart(2, '0')}`);
  return heldOn([...months.flatMap((month) => [`${month}-04`, month]), '2031', '2031', '2031', '2030-06-01']);
}
