import type { Delegation } from '../schema/briefing.ts';

/** Tells whether who takes part in some capacities is a party, as long as no source says otherwise. */
export function isPartyByCapacity(capacities: Delegation['capacities']): boolean {
  return capacities.some((each) => each === 'negotiating' || each === 'not-stated');
}
