import type { ReadEntry } from '../entry.ts';
import type { Finding } from './finding.ts';

/** Checks that an entry, if it is an actor, is not its own side. */
export function checkSide({ id, data }: ReadEntry): Finding[] {
  return 'side' in data && data.side === id
    ? [{ path: ['side'], rule: 'self-reference', message: `"${id}" is its own side. Leave "side" out.` }]
    : [];
}

/** Checks that no actor is tied to itself. */
export function checkTies({ data }: ReadEntry<'briefings'>): Finding[] {
  return data.ties.flatMap(({ from, to }, index) =>
    from === to
      ? [{ path: ['ties', index, 'to'], rule: 'self-reference', message: `"${from}" is tied to itself. Name the other actor.` }]
      : [],
  );
}
