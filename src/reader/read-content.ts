import type { Body } from '../model/body.ts';
import type { IssuedEntry, IssuedPoint, Ledger } from '../model/ledger.ts';
import { COLLECTIONS } from '../model/paths.ts';
import { report } from '../stages.ts';
import { checkBriefing } from './check-briefing.ts';
import type { ReadEntry } from './entry.ts';
import type { LedgerRow } from './ledger-rows.ts';
import { nameFirst } from './name-first.ts';
import { formatProblems, isError, type Problem } from './problem.ts';
import { readAnalysis } from './read-analysis.ts';
import { findStrayFiles, nothingIn, readFolder, type UnwrittenFile } from './read-folder.ts';
import { type ReadLedger, readLedger } from './read-ledger.ts';
import { findCutTexts } from './rules/cut-texts.ts';
import { doubtChanges } from './rules/doubtful-days.ts';
import { placeFindings } from './rules/finding.ts';
import { checkFormerIds } from './rules/former-ids.ts';
import { checkLedger } from './rules/ledger.ts';
import { firstRows } from './rules/ledger-rows.ts';
import { findLookAlikes } from './rules/look-alikes.ts';
import { checkOwnAddresses } from './rules/own-addresses.ts';
import { checkReferences, type Registry } from './rules/references.ts';
import { checkSide } from './rules/selves.ts';
import { findSharedSpellings, findUnused } from './rules/whole.ts';

/** The entries of a content folder that have the right shape, and everything that is wrong with the folder. */
export interface Content {
  briefings: Map<string, ReadEntry<'briefings'> & { body: Body }>;
  actors: Map<string, ReadEntry<'actors'>>;
  topics: Map<string, ReadEntry<'topics'>>;
  sources: Map<string, ReadEntry<'sources'>>;
  /** Every identifier that was ever issued; empty where there is no ledger yet. */
  ledger: Ledger;
  problems: Problem[];
}

/** Thrown when content has errors; the message lists them all. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/**
 * Reads a whole content folder, as it would be with a draft, and checks its shape and its meaning; reports every problem at once and throws
 * nothing. Addresses of the site itself are checked if its origin is known.
 */
export function readContent(folder: string, base: string, origin?: string, draft?: UnwrittenFile): Content {
  const briefings = readFolder(folder, 'briefings', draft);
  const actors = readFolder(folder, 'actors', draft);
  const topics = readFolder(folder, 'topics', draft);
  const sources = readFolder(folder, 'sources', draft);
  const registry: Registry = {
    ids: { briefings: briefings.ids, actors: actors.ids, topics: topics.ids, sources: sources.ids },
    sources: new Map(Array.from(sources.entries, ([id, { data }]) => [id, data])),
    referred: new Set(),
    addresses: [],
  };
  const problems = [...findStrayFiles(folder), ...[briefings, actors, topics, sources].flatMap((read) => read.problems)];
  for (const { ids, entries } of [actors, topics, sources]) {
    for (const entry of entries.values()) problems.push(...checkReferences(entry, { ...registry, points: new Set() }));
    problems.push(...checkFormerIds(ids, entries.values()));
  }
  for (const { entries } of [briefings, actors, topics, sources]) {
    for (const entry of entries.values()) problems.push(...findCutTexts(entry));
  }
  for (const actor of actors.entries.values()) problems.push(...placeFindings(actor, checkSide(actor)));
  const withBodies = new Map<string, ReadEntry<'briefings'> & { body: Body }>();
  for (const [id, briefing] of briefings.entries) {
    report('read', withBodies.size, briefings.entries.size);
    const rendered = readAnalysis(briefing, base);
    if ('rule' in rendered) {
      problems.push(rendered);
      continue;
    }
    problems.push(...checkBriefing(briefing, rendered, registry));
    withBodies.set(id, { ...briefing, body: rendered.body });
  }
  const named = [...actors.entries.values(), ...topics.entries.values()];
  // What a briefing that cannot be read refers to is not known.
  if (briefings.entries.size === briefings.ids.size) problems.push(...findUnused(named, registry.referred));
  problems.push(...findSharedSpellings(named), ...findLookAlikes(named));
  const { ledger, problems: unreadable } = readLedger(folder);
  const content: Content = {
    briefings: withBodies,
    actors: actors.entries,
    topics: topics.entries,
    sources: sources.entries,
    ledger: { entries: issued(ledger?.entries), points: issued(ledger?.points) },
    problems,
  };
  if (origin) problems.push(...checkOwnAddresses(registry.addresses, content, { origin, base }));
  for (const briefing of withBodies.values()) problems.push(...placeFindings(briefing, doubtChanges(briefing, content.ledger)));
  const isEmpty = COLLECTIONS.every((collection) => registry.ids[collection].size === 0);
  if (isEmpty && isNothing(ledger, unreadable)) problems.push(...(problems.some(isError) ? [] : [nothingIn(folder)]));
  else problems.push(...(ledger ? checkIssued(ledger, content, registry.ids) : []), ...unreadable);
  return { ...content, problems: nameFirst(problems, ({ file, rule }) => `${rule} ${file}`) };
}

/** Returns what each identifier was issued as; a row that stands twice says nothing new. */
function issued<T extends IssuedEntry | IssuedPoint>(rows: LedgerRow<T>[] = []): T[] {
  return Array.from(firstRows(rows).values(), ({ data }) => data);
}

/** Tells whether there is no ledger, or one in which nothing was ever issued; one that cannot be read is something. */
function isNothing(ledger: ReadLedger | undefined, unreadable: Problem[]): boolean {
  if (ledger) return ledger.entries.length === 0 && ledger.points.length === 0;
  return unreadable.every(({ rule }) => rule === 'no-ledger');
}

/** Holds the content against the ledger; a briefing with other errors is left out, since what it lost may be mistyped. */
function checkIssued(ledger: ReadLedger, { problems, ...content }: Content, ids: Registry['ids']): Problem[] {
  const faulty = new Set(problems.filter(isError).map(({ file }) => file));
  const former = (entries: Map<string, { data: { formerIds: string[] } }>) =>
    new Set([...entries.values()].flatMap(({ data }) => data.formerIds));
  return checkLedger(ledger, {
    ids,
    formerIds: { briefings: new Set(), actors: former(content.actors), topics: former(content.topics), sources: former(content.sources) },
    briefings: [...content.briefings.values()].filter(({ file }) => !faulty.has(file.path)),
  });
}

/** Gives the error that lists every error of the content; none if it is sound. */
export function errorOf(content: Content): ContentError | undefined {
  const errors = content.problems.filter(isError);
  return errors.length > 0 ? new ContentError(errors) : undefined;
}

/** Gives the content if it has no error; throws a ContentError that lists them otherwise. */
export function requireSound(content: Content): Content {
  const error = errorOf(content);
  if (error) throw error;
  return content;
}
