import type { ValidEntry } from '../library/records.ts';
import type { Actor } from '../schema/actor.ts';
import { foldName } from '../text/fold-name.ts';

/** Returns the actors with the name of their side added if two share a name: "Ministry of Foreign Affairs, Estmark". */
export function tellApart(actors: ReadonlyMap<string, ValidEntry<Actor>>): Map<string, ValidEntry<Actor>> {
  const sharers = Map.groupBy(actors.values(), ({ data }) => foldName(data.name).join(' '));
  const alike = Array.from(sharers.values()).filter((each) => each.length > 1);
  const named = alike.flat().flatMap(({ id, data }): [string, ValidEntry<Actor>][] => {
    const side = actors.get(data.side ?? '')?.data.name;
    return side ? [[id, { id, data: { ...data, name: `${data.name}, ${side}` } }]] : [];
  });
  return new Map([...actors, ...named]);
}

/** The names of an actor other than the one that readers see. */
type OtherNames = Pick<Actor, 'shortName' | 'spellings' | 'formerNames' | 'nativeNames'>;

/** Returns every name of an actor except the one that readers see: a short one, other spellings, former names, and names in other scripts. */
export function otherNamesOf({ shortName, spellings, formerNames, nativeNames }: OtherNames): string[] {
  return [...(shortName ? [shortName] : []), ...spellings, ...formerNames, ...nativeNames.map(({ name }) => name)];
}
