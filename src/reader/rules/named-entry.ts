import type { Collection } from '../../model/addresses/paths.ts';
import { countryNames } from '../../model/names/country-names.ts';
import { foldName } from '../../model/text/fold-name.ts';
import type { ReadEntry } from '../entry.ts';
import { namesOf } from './names.ts';

/** Finds the ids of the entries of a collection that have a name, in any spelling and script. */
export type FindNamed = (collection: Collection | 'pages', name: string) => string[];

/** The entries of each collection, by id. */
type Entries = { [C in Collection]: { entries: ReadonlyMap<string, ReadEntry<C>> } };

/** Returns what finds entries by their names; a collection is indexed at the first look-up in it. */
export function namedEntries(folders: Entries): FindNamed {
  const known = new Map<Collection, Map<string, Set<string>>>();
  return (collection, name) => {
    const key = keyOf(name);
    if (collection === 'pages' || key === '') return [];
    const named = known.get(collection) ?? byName(folders[collection].entries.values() as Iterable<ReadEntry>);
    known.set(collection, named);
    return [...(named.get(key) ?? [])];
  };
}

function byName(entries: Iterable<ReadEntry>): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const key of namesFor(entry).map(keyOf)) named.set(key, (named.get(key) ?? new Set()).add(entry.id));
  }
  return named;
}

/** Returns the names that an author may know an entry by; those of a country are its names in every language. */
function namesFor(entry: ReadEntry): string[] {
  if (entry.collection === 'briefings' || entry.collection === 'sources') {
    return [(entry as ReadEntry<'briefings' | 'sources'>).data.title ?? ''];
  }
  const named = entry as ReadEntry<'actors' | 'topics' | 'processes'>;
  const country = 'country' in named.data && named.data.country ? countryNames(named.data.country) : [];
  return [...namesOf(named).map(({ name }) => name), ...country];
}

function keyOf(name: string): string {
  return foldName(name).join(' ');
}
