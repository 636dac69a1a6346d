import { queryTerms } from '../../model/text/stop-words.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { placeFindings } from './finding.ts';

/** A name of an entry, in any spelling or language, and the field that has it. */
export interface FieldName {
  name: string;
  path: (string | number)[];
}

/** Lists every name of an actor, a topic or a process. */
export function namesOf({ data }: ReadEntry<'actors' | 'topics' | 'processes'>): FieldName[] {
  const named = { name: data.name, path: ['name'] };
  const listed = (key: string, names: string[]) => names.map((name, index) => ({ name, path: [key, index] }));
  const native = 'nativeNames' in data ? data.nativeNames.map(({ name }, index) => ({ name, path: ['nativeNames', index, 'name'] })) : [];
  if (!('spellings' in data))
    return [named, ...listed('otherNames', data.otherNames), ...listed('searchTerms', data.searchTerms), ...native];
  return [
    named,
    ...(data.shortName ? [{ name: data.shortName, path: ['shortName'] }] : []),
    ...listed('spellings', data.spellings),
    ...listed('formerNames', data.formerNames),
    ...native,
  ];
}

type Named = ReadEntry<'actors' | 'topics' | 'processes'>;

/** Warns of an actor or a topic that nothing refers to. */
export function findUnused(entries: ReadEntry<'actors' | 'topics'>[], referred: ReadonlySet<string>): Problem[] {
  return entries
    .filter(({ collection, id }) => !referred.has(`${collection}/${id}`))
    .map((entry) => {
      const noun = entry.collection === 'actors' ? 'actor' : 'topic';
      const message = `Nothing refers to the ${noun} "${entry.id}". Name it where it belongs.`;
      return { file: entry.file.path, line: 1, column: 1, rule: `unused-${noun}`, message };
    });
}

/** Warns of a name or a spelling that a search confuses with that of another entry. */
export function findSharedSpellings(entries: Named[]): Problem[] {
  const holders = new Map<string, Named[]>();
  return entries.flatMap((entry) => {
    const findings = namesOf(entry).flatMap(({ name, path }) => {
      const key = queryTerms(name).join('');
      const known = holders.get(key) ?? [];
      if (!known.includes(entry)) holders.set(key, [...known, entry]);
      const holder = known.find((each) => each !== entry && !areToldApart(each, entry));
      if (!holder || key === '') return [];
      const message = `"${name}" is also a name of ${holder.collection}/${holder.id}: a search for it finds both. Keep it with only one.`;
      return [{ path, rule: 'shared-spelling' as const, message }];
    });
    return placeFindings(entry, findings);
  });
}

/** Two actors of different sides may share a name: the side is shown with it. */
function areToldApart({ collection, data }: Named, other: Named): boolean {
  return collection === 'actors' && other.collection === 'actors' && sideOf(data) !== sideOf(other.data);
}

function sideOf(data: Named['data']): string | undefined {
  return 'side' in data ? data.side : undefined;
}
