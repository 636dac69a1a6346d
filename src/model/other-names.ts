import type { Actor } from './actor.ts';

/** Returns every name of an actor but the one that readers see: other spellings, and names in other scripts. */
export function otherNamesOf({ spellings, nativeNames }: Pick<Actor, 'spellings' | 'nativeNames'>): string[] {
  return [...spellings, ...nativeNames.map(({ name }) => name)];
}
