import type { ActorRecord, Library } from '../../model/records.ts';

/**
 * Returns the side that an actor speaks for: a person or an office that is no party itself shows what its side agreed to and where the
 * side stands. Nothing for a party, and for who belongs to no side.
 */
export function sideSpokenFor({ id, data }: ActorRecord, { actors }: Library): ActorRecord | undefined {
  const isParty = (actors.get(id)?.delegations.length ?? 0) > 0;
  return data.side && !isParty ? actors.get(data.side) : undefined;
}
