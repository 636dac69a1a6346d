import { foldLetters } from '../../model/fold-letters.ts';
import type { Collection } from '../../model/paths.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { placeFindings } from './finding.ts';
import { namesOf } from './names-of.ts';

/** Doubts an actor or a topic that nothing refers to. */
export function findUnused(entries: ReadEntry<'actors' | 'topics'>[], referred: ReadonlySet<string>): Problem[] {
  return entries
    .filter(({ collection, id }) => !referred.has(`${collection}/${id}`))
    .map((entry) => {
      const noun = entry.collection === 'actors' ? 'actor' : 'topic';
      const message = `Nothing refers to the ${noun} "${entry.id}". Name it where it belongs.`;
      return { file: entry.file.path, line: 1, column: 1, rule: `unused-${noun}`, message };
    });
}

/** Doubts a name or a spelling that two entries have in common. */
export function findSharedSpellings(entries: ReadEntry<'actors' | 'topics'>[]): Problem[] {
  const holders = new Map<string, { id: string; collection: Collection }>();
  return entries.flatMap((entry) => {
    const findings = namesOf(entry).flatMap(({ name, path }) => {
      const key = foldLetters(name);
      const holder = holders.get(key);
      if (!holder) holders.set(key, entry);
      if (!holder || holder === entry) return [];
      const message = `"${name}" is also a name of ${holder.collection}/${holder.id}: a search for it finds both. Leave it with one.`;
      return [{ path, rule: 'shared-spelling' as const, message }];
    });
    return placeFindings(entry, findings);
  });
}
