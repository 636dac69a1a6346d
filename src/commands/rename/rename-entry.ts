import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { COLLECTIONS, LINK_SCHEMES, pagePath } from '../../model/addresses/paths.ts';
import { RESERVED_NAMES } from '../../model/addresses/routes.ts';
import { ENTRY_ID, explainId } from '../../model/schema/identifiers.ts';
import type { Ledger } from '../../model/schema/ledger.ts';
import { formatProblems, isError, nearest } from '../../reader/problem.ts';
import { type Content, readContent } from '../../reader/read-content.ts';
import { formerLedgerPath, LEDGER_FILE } from '../../reader/read-ledger.ts';
import { PAGE_FOLDER } from '../../reader/read-pages.ts';
import { PUBLICATION_FILE } from '../../reader/read-publication.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { FIXED_BY_LEDGER, formatLedger, issueLedger, today } from '../ledger/issue-ledger.ts';
import { refuseId } from '../new/drafts.ts';
import { Refusal } from '../run-plainly.ts';
import { addFormerId } from './add-former-id.ts';
import { type Renaming, renameInFields, renameInLinks, renameInNavigation } from './rename-in-text.ts';

/** The folder of each thing that has an id of its own, by the word for it. */
const FOLDERS = { ...LINK_SCHEMES, page: PAGE_FOLDER } as const;

const UNPUBLISHED = '--unpublished';

const USAGE = `npm run rename -- ${Object.keys(FOLDERS).join('|')} <id> <new id> [--unpublished]`;

/** Renames an entry, or a page of the publication: its file, every field and link that names it, its former ids and the ledger; returns the exit status. */
export function renameEntry(args: string[], settings: Settings): 0 {
  const [noun = '', from = '', to = '', ...others] = args.filter((arg) => arg !== UNPUBLISHED);
  if (!Object.hasOwn(FOLDERS, noun) || !to || others.length > 0) throw new Refusal(`Say what to rename: ${USAGE}`);
  const renaming = { noun, collection: FOLDERS[noun as keyof typeof FOLDERS], from, to, givesUp: args.includes(UNPUBLISHED) };
  holdContent(settings, () => {
    const folder = settings.contentDir;
    const content = requireValid(folder);
    refuse(renaming, content);
    if (renaming.givesUp) requireLedger(folder);
    const changed = renameAll(folder, renaming, content);
    tryOut(folder, changed, renaming);
    apply(folder, changed, renaming);
    const { issued } = issueLedger(settings, today());
    for (const path of changed.keys()) console.log(`changed ${join(folder, path)}`);
    for (const identifier of issued) console.log(`issued ${identifier}`);
    console.log(`The ${noun} "${from}" is now "${to}". Commit ${folder}; ${whatOfTheOldAddress(renaming, isIssued(content, renaming))}`);
  });
  return 0;
}

/** Throws unless the content has no error but what has not been issued: a rename would hide it, or be hidden by it. */
function requireValid(folder: string, shown = folder): Content {
  const content = readContent(folder, '/');
  const errors = content.problems.filter((problem) => isError(problem) && !FIXED_BY_LEDGER.has(problem.rule));
  if (errors.length > 0)
    throw new Refusal(
      `${formatProblems(errors.map((each) => ({ ...each, file: each.file.replace(folder, shown) })))}\nNothing was renamed. Fix the content first.`,
    );
  return content;
}

function whatOfTheOldAddress({ collection, from, givesUp }: Renaming, wasIssued: boolean): string {
  if (givesUp) return `"${from}" is free for the entry to which another branch gives that id.`;
  if (collection === PAGE_FOLDER)
    return `nothing leads from the old address ("${pagePath(from)}") to the new one, so have your host redirect it.`;
  return wasIssued
    ? 'the old address leads to the new one once the site is built.'
    : 'it had no address yet, so there is nothing to redirect.';
}

/** Tells whether an entry has an address to keep. */
function isIssued({ ledger }: Content, { collection, from }: Renaming): boolean {
  return ledger.entries.some((row) => row.collection === collection && row.id === from);
}

function refuse({ noun, collection, from, to }: Renaming, content: Content): void {
  if (!content[collection].has(from)) {
    const meant = nearest(from, content[collection].keys());
    throw new Refusal(`There is no ${noun} "${from}".${meant ? ` Did you mean "${meant}"?` : ''}`);
  }
  if (!ENTRY_ID.test(to)) throw new Refusal(`"${to}" cannot be an id. ${explainId()}`);
  const refusal = collection === PAGE_FOLDER ? refusePage(to, content) : refuseId(to, collection, content);
  if (refusal)
    throw new Refusal(
      `${refusal.replace(/ If this is something else.*| Choose another --id\./, '')} Choose another id. Nothing was renamed.`,
    );
}

/** Throws unless the ledger is in its present form, of which rows can be taken. */
function requireLedger(folder: string): void {
  if (existsSync(formerLedgerPath(folder)))
    throw new Refusal('Run "npm run ledger" first: the ledger is in its former form. Nothing was renamed.');
}

function refusePage(id: string, { pages }: Content): string | undefined {
  if (RESERVED_NAMES.has(id)) return `"${pagePath(id)}" is an address of the site itself.`;
  return pages.has(id) ? `"${id}" already exists.` : undefined;
}

/** Returns the new text of every file that changes, by its new path below the folder. */
function renameAll(folder: string, renaming: Renaming, content: Content): Map<string, string> {
  const { collection, from, to, givesUp } = renaming;
  const wasIssued = isIssued(content, renaming);
  const changed = new Map<string, string>();
  for (const path of listTexts(folder)) {
    const before = readFileSync(join(folder, path), 'utf8');
    const linked = renameInLinks(before, renaming);
    const text = inFields(path, linked, renaming);
    if (dirname(path) !== collection || basename(path, extname(path)) !== from) {
      if (text !== before) changed.set(path, text);
    } else changed.set(join(collection, to + extname(path)), wasIssued && !givesUp ? addFormerId(path, text, from) : text);
  }
  if (wasIssued && givesUp) changed.set(LEDGER_FILE, formatLedger(without(content.ledger, renaming)));
  return changed;
}

/** Returns a ledger without the rows of an entry and its points. */
function without({ entries, points }: Ledger, { collection, from }: Renaming): Ledger {
  return {
    entries: entries.filter((row) => row.collection !== collection || row.id !== from),
    points: points.filter((row) => collection !== 'briefings' || row.briefing !== from),
  };
}

function inFields(path: string, text: string, renaming: Renaming): string {
  const kind = COLLECTIONS.find((each) => each === dirname(path));
  if (kind) return renameInFields(path, text, kind, renaming);
  return path === PUBLICATION_FILE && renaming.collection === PAGE_FOLDER ? renameInNavigation(path, text, renaming) : text;
}

/** Lists the files of the folder that have texts of authors. */
function listTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|ya?ml)$/.test(path));
}

/** Throws if a copy of the folder, with the changes made, would not pass the check. */
function tryOut(folder: string, changed: Map<string, string>, renaming: Renaming): void {
  const copy = mkdtempSync(join(tmpdir(), 'readout-rename-'));
  try {
    cpSync(folder, copy, { recursive: true });
    apply(copy, changed, renaming);
    requireValid(copy, folder);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes the changed files, the renamed one first, and removes the old one last: whatever interrupts this, nothing is lost. */
function apply(folder: string, changed: Map<string, string>, { collection, from, to }: Renaming): void {
  const [renamed] = [...changed.keys()].filter((path) => dirname(path) === collection && basename(path, extname(path)) === to);
  for (const [path, text] of changed) if (path === renamed) writeWhole(join(folder, path), text, { fresh: true });
  for (const [path, text] of changed) if (path !== renamed) writeWhole(join(folder, path), text);
  rmSync(join(folder, collection, `${from}${extname(renamed ?? '')}`));
}
