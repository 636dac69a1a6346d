import type { When } from '../markdown/render-body.ts';
import { COLLECTIONS } from '../model/addresses/paths.ts';
import type { Body } from '../model/library/body.ts';
import type { Ledger } from '../model/schema/ledger.ts';
import { type CheckedEntries, checkEntries, type EarlierChecks } from './check-entries.ts';
import { checkIssued } from './check-issued.ts';
import { checkPublication } from './check-publication.ts';
import type { ReadEntry } from './entry.ts';
import { heldBack } from './held-back.ts';
import { formatProblems, isError, nameFirst, type Problem } from './problem.ts';
import { publishedContent } from './published-content.ts';
import { findStrayFiles, nothingIn, type UnwrittenFile } from './read-folder.ts';
import { type EarlierFolders, type Folders, readFolders } from './read-folders.ts';
import { type ReadLedger, readLedger } from './read-ledger.ts';
import { type ReadPages, readPages } from './read-pages.ts';
import { type ReadPublication, readPublication } from './read-publication.ts';
import { checkVersion } from './read-version.ts';
import { findCircles } from './rules/circles.ts';
import { doubtChanges } from './rules/days.ts';
import { placeFindings } from './rules/finding.ts';
import { checkFormerIds } from './rules/identifiers.ts';
import { issuedRows } from './rules/ledger-rows.ts';
import { findLookAlikes } from './rules/look-alikes.ts';
import { findSharedSpellings, findUnused } from './rules/names.ts';
import { checkOwnAddresses } from './rules/own-addresses.ts';
import { combineRemoved } from './rules/removed-points.ts';
import { checkRounds, findUnusedProcesses } from './rules/rounds.ts';
import { findLookAlikeRounds } from './rules/unbriefed-rounds.ts';

/** A briefing with its analysis. */
type ReadBriefing = ReadEntry<'briefings'> & { body: Body };

/** The entries of a content folder that have the right shape, and all problems of the folder. */
export interface Content {
  briefings: Map<string, ReadBriefing>;
  processes: Map<string, ReadEntry<'processes'>>;
  actors: Map<string, ReadEntry<'actors'>>;
  topics: Map<string, ReadEntry<'topics'>>;
  sources: Map<string, ReadEntry<'sources'>>;
  /** What the publisher says of the publication as a whole. */
  publication: ReadPublication;
  /** The publication's own pages. */
  pages: ReadPages['pages'];
  /** Every identifier that was ever issued; empty if there is no ledger yet. */
  ledger: Ledger;
  /** The names, such as "topics/canal", of what is not published: the drafts, and what only they refer to. */
  held: ReadonlySet<string>;
  problems: Problem[];
  /** The result for each file and each entry, for the next reading to reuse. */
  reading: { folders: Folders; checked: CheckedEntries };
}

/** What a reading takes over from an earlier one. */
export interface Earlier {
  reading: { folders: EarlierFolders; checked: EarlierChecks };
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
 * Reads a whole content folder, with a draft if given, and checks its shape and its meaning; reports every problem at once and throws
 * nothing. Addresses of the site itself are checked if its origin is known. What has not changed since an earlier reading of the folder,
 * for the same base, is not read again, with the same result. The HTML of analyses is made once somebody asks for it, unless at once.
 */
export function readContent(folder: string, base: string, origin?: string, draft?: UnwrittenFile, earlier?: Earlier, html?: When): Content {
  const folders = readFolders(folder, draft, earlier?.reading.folders);
  const own = readPages(folder, base);
  const checked = checkEntries(folders, own.ids, base, earlier?.reading.checked, html);
  const { briefings, processes, actors, topics, sources } = folders;
  const subjects = [...actors.entries.values(), ...topics.entries.values()];
  const named = [...subjects, ...processes.entries.values()];
  const { ledger, problems: unreadable } = readLedger(folder);
  const rows = { entries: issuedRows(ledger?.entries), points: issuedRows(ledger?.points) };
  const versions = checkVersion(folder);
  const publication = readPublication(folder);
  const ofPublication = checkPublication(publication, own, checked.registry);
  const content: Content = {
    briefings: new Map(briefings.entries.entries().flatMap(([id, briefing]) => withBody(id, briefing, checked))),
    processes: processes.entries,
    actors: actors.entries,
    topics: topics.entries,
    sources: sources.entries,
    publication,
    pages: own.pages,
    ledger: rows,
    held: heldBack({ folders, checked, ledger: rows, referred: ofPublication.referred }),
    problems: [
      ...findStrayFiles(folder),
      ...versions,
      ...publication.problems,
      ...own.problems,
      ...ofPublication.problems,
      ...COLLECTIONS.flatMap((collection) => folders[collection].problems),
      ...[briefings, processes, actors, topics, sources].flatMap(({ ids, entries }) => checkFormerIds(ids, entries.values())),
      ...checked.analyses.values().filter((rendered) => 'rule' in rendered),
      ...checked.checks.values().flatMap(({ problems }) => problems),
      ...checked.ofMisshapen,
      // The references of a briefing that cannot be read are unknown.
      ...(briefings.entries.size === briefings.ids.size
        ? [...findUnused(subjects, referredIn(checked)), ...findUnusedProcesses(processes.entries.values(), briefings.entries.values())]
        : []),
      ...findSharedSpellings(named),
      ...findLookAlikes(named),
      ...findCircles([...actors.entries.values(), ...sources.entries.values()]),
      ...checkRounds({ briefings: briefings.entries, processes: processes.ids }),
      ...findLookAlikeRounds(processes.entries.values(), briefings.entries.values()),
    ],
    reading: { folders, checked },
  };
  const { problems } = content;
  const written = [...ofPublication.addresses, ...checked.checks.values().flatMap(({ addresses }) => addresses)];
  if (origin) problems.push(...checkOwnAddresses(written, publishedContent(content, { drafts: false }), { origin, base }));
  const points = Map.groupBy(content.ledger.points, ({ briefing }) => briefing);
  for (const briefing of content.briefings.values()) {
    problems.push(...placeFindings(briefing, doubtChanges(briefing, points.get(briefing.id) ?? [])));
  }
  const isEmpty = COLLECTIONS.every((collection) => folders[collection].ids.size === 0);
  if (isEmpty && isNothing(ledger, unreadable)) problems.push(...(problems.some(isError) ? [] : [nothingIn(folder)]));
  else problems.push(...(ledger ? checkIssued(ledger, content, checked.registry.ids) : []), ...unreadable);
  // What a newer version has that this one does not know is no mistake.
  const told = versions.some(({ rule }) => rule === 'newer-content') ? versions : problems;
  return { ...content, problems: nameFirst(combineRemoved(told, content.ledger.points), ({ file, rule }) => `${rule} ${file}`) };
}

/** Returns a briefing with its analysis, under its id; nothing if the analysis was not rendered. */
function withBody(id: string, briefing: ReadEntry<'briefings'>, { analyses }: CheckedEntries): [string, ReadBriefing][] {
  const rendered = analyses.get(briefing);
  return rendered && 'body' in rendered ? [[id, { ...briefing, body: rendered.body }]] : [];
}

function referredIn({ checks }: CheckedEntries): Set<string> {
  return new Set(checks.values().flatMap(({ referred }) => referred));
}

/** Tells whether there is no ledger, or an empty one; one that cannot be read is not empty. */
function isNothing(ledger: ReadLedger | undefined, unreadable: Problem[]): boolean {
  return ledger ? ledger.entries.length + ledger.points.length === 0 : unreadable.every(({ rule }) => rule === 'no-ledger');
}

/** Returns the error that lists every error of the content; none if it is valid. */
export function errorOf(content: Content): ContentError | undefined {
  const errors = content.problems.filter(isError);
  return errors.length > 0 ? new ContentError(errors) : undefined;
}

/** Returns the content if it has no error; throws a ContentError that lists them otherwise. */
export function assertValid(content: Content): Content {
  const error = errorOf(content);
  if (error) throw error;
  return content;
}
