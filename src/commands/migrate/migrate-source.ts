import type { Source } from '../../model/schema/source.ts';
import type { EntryFile } from '../../reader/entry-file.ts';
import type { Migrated } from './migrate-content.ts';

/** Returns a source as it is to be: a statement that several actors issued is a joint one. */
export function migrateSource({ path, text }: EntryFile, { kind, issuers }: Source): Migrated {
  const same = { path, was: text, text, done: [], left: [] };
  if (kind !== 'official-statement' || issuers.length < 2) return same;
  const written = text.replace(/^(kind:[ \t]*)(["']?)official-statement\2/m, '$1$2joint-statement$2');
  if (written === text) return { ...same, left: ['write "kind: joint-statement", since several actors issued it'] };
  return { ...same, text: written, done: ['kind: official-statement is now joint-statement, since several actors issued it'] };
}
