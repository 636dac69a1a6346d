import type { Collection } from '../../model/addresses/paths.ts';
import { schemas } from '../../model/schema/collections.ts';
import { publicationSchema } from '../../model/schema/publication.ts';
import { findLeaves } from '../../model/schema/schema-leaves.ts';
import { EntryFile } from '../../reader/entry-file.ts';
import type { Place } from '../../reader/problem.ts';

/** An entry, or a page of the publication, that gets another id. */
export interface Renaming {
  /** The word for it, which is also the scheme of links to it. */
  noun: string;
  /** The folder of its file. */
  collection: Collection | 'pages';
  from: string;
  to: string;
  /** Whether the old id was never published, so that it is given up to the entry of another branch. */
  givesUp: boolean;
}

/** Returns the text of a file with the new id wherever a Markdown link names the entry, or a point of it. */
export function renameInLinks(text: string, { noun, collection, from, to }: Renaming): string {
  const links = new RegExp(`(\\]\\(<?|\\]:[ \\t]*<?)(${noun}:)${from}(?=[)#>\\s])`, 'g');
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
  return renameAt(places, text, from, to);
}

/** Returns the text of the file that names the publication with the new id of a page in its navigation. */
export function renameInNavigation(path: string, text: string, { from, to }: Renaming): string {
  const file = new EntryFile(path, text);
  const { data } = publicationSchema.safeParse(file.data ?? {});
  const places = (data?.navigation ?? []).flatMap((id, index) => (id === from ? [file.placeOf(['navigation', index])] : []));
  return renameAt(places, text, from, to);
}

/** Replaces an id from the last place to the first, so that the columns before it stay. */
function renameAt(places: Place[], text: string, from: string, to: string): string {
  const backwards = places.toSorted((a, b) => b.line - a.line || b.column - a.column);
  return backwards.reduce((renamed, place) => replaceAt(renamed, place, from, to), text);
}

/** Returns a text with the first id from a place of it on, in the same line, replaced by another; no other byte changes. */
export function replaceAt(text: string, { line, column }: Place, from: string, to: string): string {
  const lines = text.split('\n');
  const whole = lines[line - 1] ?? '';
  const start = whole.indexOf(from, column - 1);
  if (start !== -1) lines[line - 1] = whole.slice(0, start) + to + whole.slice(start + from.length);
  return lines.join('\n');
}
