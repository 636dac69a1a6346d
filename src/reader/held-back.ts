import { COLLECTIONS } from '../model/addresses/paths.ts';
import { issuedAs, type Ledger } from '../model/schema/ledger.ts';
import type { CheckedEntries } from './check-entries.ts';
import type { ReadEntry } from './entry.ts';
import type { Folders } from './read-folders.ts';

/** What tells which entries are published. */
interface Known {
  folders: Folders;
  checked: CheckedEntries;
  ledger: Ledger;
  /** What the publication's description and its own pages refer to. */
  referred: Iterable<string>;
}

/**
 * Returns the names, such as "topics/canal", of what is not published: the drafts, and the entries to which only drafts lead, directly or
 * through other entries. What was once issued stays published, since its address has to be kept.
 */
export function heldBack({ folders, checked, ledger, referred }: Known): Set<string> {
  const all = COLLECTIONS.flatMap((collection) => [...folders[collection].entries.values()] as ReadEntry[]);
  const entries = new Map(all.map((entry) => [issuedAs(entry), entry]));
  const referredBy = (name: string) => {
    const entry = entries.get(name);
    return (entry && checked.checks.get(entry)?.referred) ?? [];
  };
  const drafts = new Set(all.filter(isDraft).map(issuedAs));
  if (drafts.size === 0) return drafts;
  const fromDrafts = follow(drafts, referredBy);
  const issued = new Set(ledger.entries.map(issuedAs));
  const own = all.filter((entry) => !isDraft(entry) && (isAtOnce(entry, issued) || !fromDrafts.has(issuedAs(entry)))).map(issuedAs);
  const published = follow([...own, ...referred], (name) => (drafts.has(name) ? [] : referredBy(name)));
  return new Set([...drafts, ...fromDrafts.difference(published).intersection(entries)]);
}

/** Returns the names and every name that they lead to. */
function follow(names: Iterable<string>, referredBy: (name: string) => Iterable<string>): Set<string> {
  const reached = new Set(names);
  // The set grows while it is followed.
  for (const name of reached) for (const next of referredBy(name)) reached.add(next);
  return reached;
}

/** Tells whether an entry is published whatever refers to it: a briefing, and all that has an address to keep. */
function isAtOnce({ collection, id, data }: ReadEntry, issued: ReadonlySet<string>): boolean {
  return collection === 'briefings' || [id, ...data.formerIds].some((each) => issued.has(`${collection}/${each}`));
}

function isDraft(entry: ReadEntry): boolean {
  return entry.collection === 'briefings' && (entry as ReadEntry<'briefings'>).data.draft;
}
