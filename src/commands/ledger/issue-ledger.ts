import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../model/addresses/paths.ts';
import { type ListedPoint, listPoints } from '../../model/library/points.ts';
import type { RuleName } from '../../model/rules.ts';
import { type IssuedEntry, type IssuedPoint, issuedAs, type Ledger } from '../../model/schema/ledger.ts';
import { statusOf, successorOf } from '../../model/schema/point.ts';
import { POINT_KINDS } from '../../model/schema/vocabulary.ts';
import { isError, type Problem } from '../../reader/problem.ts';
import { publishedContent } from '../../reader/published-content.ts';
import { type Content, readContent } from '../../reader/read-content.ts';
import { formerLedgerPath, LEDGER_FILE, ledgerPath } from '../../reader/read-ledger.ts';
import { VERSION_FILE, versionText } from '../../reader/read-version.ts';
import type { Settings } from '../../settings.ts';
import { clearUnfinished, writeWhole } from '../folders/write-whole.ts';

/** The problems that the ledger command fixes by writing the ledger, without losing a row. */
export const FIXED_BY_LEDGER: ReadonlySet<RuleName> = new Set<RuleName>(['no-ledger', 'not-issued', 'stale-ledger', 'two-ledgers']);

/** Tells Git to keep the lines of both branches, since each line is a separate row. */
const ATTRIBUTES = `${LEDGER_FILE} text eol=lf merge=union\n`;

/** What was issued, or why nothing was. */
export interface Issue {
  issued: string[];
  /** The names of what is issued once it is published: the drafts, and what only they refer to. */
  held: string[];
  errors: Problem[];
  /** The ledger in its former format, whose rows have been carried over. */
  former?: string;
}

/** Writes every new identifier into the ledger and returns them; if the content has errors, writes nothing and returns them. */
export function issueLedger({ contentDir: folder, basePath, siteUrl }: Settings, today: string): Issue {
  const read = readContent(folder, basePath, siteUrl);
  const content = publishedContent(read, { drafts: false });
  const held = [...read.held];
  const errors = content.problems.filter((problem) => isError(problem) && !FIXED_BY_LEDGER.has(problem.rule));
  if (errors.length > 0) return { issued: [], held, errors };
  for (const collection of COLLECTIONS) clearUnfinished(join(folder, collection));
  const after = issueIdentifiers(content.ledger, content, today);
  writeIfNew(ledgerPath(folder), formatLedger(after));
  if (!existsSync(join(folder, '.gitattributes'))) writeWhole(join(folder, '.gitattributes'), ATTRIBUTES, { fresh: true });
  // Nothing of an older version is in a library that is only now begun.
  if (content.ledger.entries.length === 0) writeIfNew(join(folder, VERSION_FILE), versionText());
  const former = formerLedgerPath(folder);
  const carried = existsSync(former) && { former };
  // All its rows are in the new ledger by now: if the process ended here, the next run would find them in both.
  rmSync(former, { force: true });
  const before = new Set([...content.ledger.entries, ...content.ledger.points].map(issuedAs));
  const issued = [...after.entries, ...after.points].map(issuedAs).filter((name) => !before.has(name));
  return { issued, held, errors, ...carried };
}

function writeIfNew(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text) writeWhole(path, text);
}

/** Returns today's date on the author's calendar. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Returns the ledger with every new identifier of the content added and the status of every point brought up to date. */
export function issueIdentifiers(ledger: Ledger, content: Content, today: string): Ledger {
  const entries = new Map(ledger.entries.map((entry) => [issuedAs(entry), entry]));
  for (const collection of COLLECTIONS) {
    for (const [id, { data }] of content[collection]) {
      // What has another id now was issued under the former one.
      const [issued = today] = data.formerIds.flatMap((former) => entries.get(issuedAs({ collection, id: former }))?.issued ?? []);
      const entry: IssuedEntry = { collection, id, issued };
      if (!entries.has(issuedAs(entry))) entries.set(issuedAs(entry), entry);
    }
  }
  const points = new Map(ledger.points.map((point) => [issuedAs(point), point]));
  for (const { id: briefing, data } of content.briefings.values()) {
    for (const listed of listPoints(data)) {
      const point = describe(briefing, listed, today);
      // A briefing that has another id now has the points that were issued under the former ones.
      const [issued = today] = [briefing, ...data.formerIds].flatMap(
        (id) => points.get(issuedAs({ ...point, briefing: id }))?.issued ?? [],
      );
      points.set(issuedAs(point), { ...point, issued });
    }
  }
  return { entries: [...entries.values()], points: [...points.values()] };
}

function describe(briefing: string, { kind, data }: ListedPoint, issued: string): IssuedPoint {
  const successor = successorOf(data);
  return { briefing, id: data.id, kind, number: Number(data.id.slice(1)), issued, status: statusOf(data), ...(successor && { successor }) };
}

/** Formats a ledger with one identifier per line, in a fixed order, so that Git can merge what two branches add. */
export function formatLedger({ entries, points }: Ledger): string {
  const rows = [
    ...entries.toSorted((a, b) => COLLECTIONS.indexOf(a.collection) - COLLECTIONS.indexOf(b.collection) || compare(a.id, b.id)),
    ...points.toSorted((a, b) => compare(a.briefing, b.briefing) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.number - b.number),
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

const KINDS = Object.keys(POINT_KINDS);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
