import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import type { WrittenAddress } from './rules/addresses.ts';
import { doubtSourceDays } from './rules/days.ts';
import { placeFindings } from './rules/finding.ts';
import { checkCites, checkEntryLists } from './rules/lists.ts';
import { checkReferences } from './rules/references.ts';
import type { Registry, Scope } from './rules/registry.ts';
import { findCutTexts } from './rules/texts.ts';
import { checkUnbriefedRounds } from './rules/unbriefed-rounds.ts';

/** The findings on one entry. */
export interface EntryCheck {
  problems: Problem[];
  /** What the entry refers to, such as "actors/hakan-fidan": the check depends on these entries alone. */
  referred: ReadonlySet<string>;
  /** The addresses that lead out of the entry, perhaps to the site itself. */
  addresses: WrittenAddress[];
}

/** Checks what a process, an actor, a topic or a source means: its references, and its fields taken together. */
export function checkEntry(entry: ReadEntry, registry: Registry): EntryCheck {
  const scope: Scope = { ...registry, referred: new Set(), addresses: [], points: new Set() };
  const problems = [
    ...checkReferences(entry, scope),
    ...findCutTexts(entry),
    ...placeFindings(entry, [
      ...doubtSourceDays(entry),
      ...checkEntryLists(entry),
      ...checkUnbriefedRounds(entry),
      ...checkCites(entry.data, registry),
    ]),
  ];
  return { problems, referred: scope.referred, addresses: scope.addresses };
}

/** Tells whether a check is still valid: everything that the entry refers to existed and is unchanged. */
export function stillHolds({ referred }: EntryCheck, before: Registry['targets'], now: Registry['targets']): boolean {
  return referred.values().every((name) => before.has(name) && now.has(name) && before.get(name) === now.get(name));
}
