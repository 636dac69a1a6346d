import type { RenderedBody, When } from '../markdown/render-body.ts';
import { COLLECTIONS, type Collection } from '../model/addresses/paths.ts';
import { listPoints } from '../model/library/points.ts';
import type { Actor } from '../model/schema/actor.ts';
import type { BriefingData } from '../model/schema/briefing.ts';
import { report } from '../stages.ts';
import { checkBriefing } from './check-briefing.ts';
import { checkEntry, type EntryCheck, stillHolds } from './check-entry.ts';
import { checkMisshapen } from './check-misshapen.ts';
import type { EntryReading, ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import { readAnalysis } from './read-analysis.ts';
import type { Folders } from './read-folders.ts';
import { namedEntries } from './rules/named-entry.ts';
import type { Registry } from './rules/registry.ts';

/** The findings on each entry that has the right shape. */
export interface CheckedEntries {
  registry: Registry;
  /** The analysis of each briefing, or why it was not rendered. */
  analyses: Map<ReadEntry, RenderedBody | Problem>;
  /** The check of each entry, except briefings whose analysis was not rendered. */
  checks: Map<ReadEntry, EntryCheck>;
  /** What is wrong with the references of files that have the wrong shape. */
  ofMisshapen: Problem[];
}

/** What a reading takes over of the findings of an earlier one. */
export type EarlierChecks = Omit<CheckedEntries, 'registry' | 'ofMisshapen'> & { registry: Pick<Registry, 'targets'> };

/** Renders the analyses and checks entry by entry, given the ids of the publication’s own pages; reuses the findings of an earlier reading if nothing that they depend on has changed. */
export function checkEntries(
  folders: Folders,
  pages: ReadonlySet<string>,
  base: string,
  earlier?: EarlierChecks,
  html?: When,
): CheckedEntries {
  const registry = registryOf(folders, pages);
  const [analyses, checks]: [CheckedEntries['analyses'], CheckedEntries['checks']] = [new Map(), new Map()];
  const check = (entry: ReadEntry, make: () => EntryCheck) => {
    const known = earlier?.checks.get(entry);
    checks.set(entry, earlier && known && stillHolds(known, earlier.registry.targets, registry.targets) ? known : make());
  };
  const { briefings, processes, actors, topics, sources } = folders;
  for (const { entries } of [processes, actors, topics, sources]) {
    for (const entry of entries.values()) check(entry, () => checkEntry(entry, registry));
  }
  for (const briefing of briefings.entries.values()) {
    report('read', analyses.size, briefings.entries.size);
    const rendered = earlier?.analyses.get(briefing) ?? readAnalysis(briefing, base, { html });
    analyses.set(briefing, rendered);
    if (!('rule' in rendered)) check(briefing, () => checkBriefing(briefing, rendered, registry));
  }
  const files = COLLECTIONS.flatMap((collection): EntryReading<Collection>[] => [...folders[collection].files.values()]);
  const ofMisshapen = files.flatMap(({ misshapen, problems }) => (misshapen ? checkMisshapen(misshapen, problems, registry) : []));
  return { registry, analyses, checks, ofMisshapen };
}

function registryOf({ briefings, processes, actors, topics, sources }: Folders, pages: ReadonlySet<string>): Registry {
  const ids = { briefings: briefings.ids, processes: processes.ids, actors: actors.ids, topics: topics.ids, sources: sources.ids, pages };
  const known = new Map(Array.from(sources.entries, ([id, { data }]) => [id, data]));
  const people = new Map(Array.from(actors.entries, ([id, { data }]) => [id, data]));
  const rounds = new Map(Array.from(briefings.entries, ([id, { data }]) => [id, data]));
  const lookedAt = {
    briefings: (id: string) => draftAndPoints(rounds.get(id)),
    processes: () => undefined,
    actors: (id: string) => sideAndMembers(people.get(id)),
    topics: () => undefined,
    sources: (id: string) => known.get(id),
  };
  const targets = COLLECTIONS.flatMap((collection) =>
    Array.from(ids[collection], (id) => [`${collection}/${id}`, lookedAt[collection](id)] as const),
  );
  const own = Array.from(pages, (id) => [`pages/${id}`, undefined] as const);
  const successors = successorsIn({ briefings, processes, actors, topics, sources });
  const named = namedEntries({ briefings, processes, actors, topics, sources });
  return {
    ids,
    briefings: rounds,
    sources: known,
    actors: people,
    successors,
    named,
    targets: new Map([...successors, ...targets, ...own]),
  };
}

function successorsIn(folders: Folders): Map<string, string> {
  const formerIn = (collection: Collection) =>
    Array.from(folders[collection].entries.values() as Iterable<ReadEntry>).flatMap(({ id, data }) =>
      data.formerIds.map((former) => [`${collection}/${former}`, id] as const),
    );
  return new Map(COLLECTIONS.flatMap(formerIn));
}

/** Returns what references to a briefing depend on, as a value that is the same as long as that is. */
function draftAndPoints(data: BriefingData | undefined): string | undefined {
  if (!data) return undefined;
  const points = listPoints(data).map((point) => point.data.id);
  return [data.draft, ...points].join(' ');
}

/** Returns what decides for whom an actor speaks, as a value that is the same as long as that is. */
function sideAndMembers(actor: Actor | undefined): string | undefined {
  return actor && [actor.side, ...actor.members].join(' ');
}
