import { type Collection, entryNoun } from '../../model/addresses/paths.ts';
import { schemas } from '../../model/schema/collections.ts';
import { findLeaves } from '../../model/schema/schema-leaves.ts';
import { EntryFile } from '../../reader/entry-file.ts';
import { replaceAt } from './replace-at.ts';

/** An entry that gets another id. */
export interface Renaming {
  collection: Collection;
  from: string;
  to: string;
}

/** Returns the text of a file with the new id wherever a Markdown link names the entry, or a point of it. */
export function renameInLinks(text: string, { collection, from, to }: Renaming): string {
  const links = new RegExp(`(\\]\\(<?|\\]:[ \\t]*<?)(${entryNoun(collection)}:)${from}(?=[)#>\\s])`, 'g');
  const renamed = text.replace(links, (_, opening, scheme) => `${opening}${scheme}${to}`);
  if (collection !== 'briefings') return renamed;
  return renamed.replace(new RegExp(`(\\]\\(<?point:)${from}/`, 'g'), (_, opening) => `${opening}${to}/`);
}

/** Returns the text of an entry with the new id wherever a field names the entry, or a point of it. */
export function renameInFields(path: string, text: string, kind: Collection, { collection, from, to }: Renaming): string {
  const file = new EntryFile(path, text);
  const places = findLeaves(schemas[kind], file.data).flatMap(({ path: at, value, meaning }) => {
    const target = 'reference' in meaning ? meaning.reference : undefined;
    const isNamed =
      target === collection ? value === from : target === 'earlier-points' && collection === 'briefings' && value.startsWith(`${from}/`);
    return isNamed ? [file.placeOf(at)] : [];
  });
  // From the last place to the first, so that the columns before it stay.
  const backwards = places.toSorted((a, b) => b.line - a.line || b.column - a.column);
  return backwards.reduce((renamed, place) => replaceAt(renamed, place, from, to), text);
}
