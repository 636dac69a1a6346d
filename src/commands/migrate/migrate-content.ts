import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../model/schema/source.ts';
import type { EntryFile } from '../../reader/entry-file.ts';
import { formatProblems, isError } from '../../reader/problem.ts';
import { type Content, ContentError, readContent } from '../../reader/read-content.ts';
import { CONTENT_VERSION, VERSION_FILE, versionText } from '../../reader/read-version.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { FIXED_BY_LEDGER } from '../ledger/issue-ledger.ts';
import { migrateBriefing } from './migrate-briefing.ts';

/** A file as it is now called to be, with what was done to it and what is left to its author. */
export interface Migrated {
  path: string;
  was: string;
  text: string;
  done: string[];
  left: string[];
}

/** Rewrites content of version 0.1 as version 0.2 has it, and says file by file what it did and what is left; returns the exit status. */
export function migrateContent(settings: Settings): 0 | 1 {
  return holdContent(settings, () => {
    const content = readAll(settings);
    const unknown = content.problems.filter(({ rule }) => rule === 'newer-content' || rule === 'no-content');
    if (unknown.length > 0) throw new ContentError(unknown);
    const files = [
      ...Array.from(content.sources.values(), ({ file, data }) => migrateSource(file, data)),
      ...Array.from(content.reading.folders.briefings.entries.values(), (briefing) => migrateBriefing(briefing, content)),
    ];
    for (const file of files) rewrite(file);
    const errors = readAll(settings).problems.filter((problem) => isError(problem) && !FIXED_BY_LEDGER.has(problem.rule));
    // What was interrupted, or cannot be read, is of the old version yet.
    const isNew = errors.length === 0 && writeVersion(settings.contentDir);
    const changed = files.filter(({ text, was }) => text !== was).length + (isNew ? 1 : 0);
    console.log(changed === 0 ? 'Nothing was changed.' : `${changed} ${changed === 1 ? 'file' : 'files'} changed.`);
    if (errors.length === 0) {
      console.log(
        `The content is of version ${CONTENT_VERSION}.${changed === 0 ? '' : ' Run "npm run ledger", then "npm run check", and commit.'}`,
      );
      return 0;
    }
    console.error(`${formatProblems(errors)}\nA file that cannot be read was not changed. Fix this, then run "npm run migrate" again.`);
    return 1;
  });
}

function readAll({ contentDir, basePath, siteUrl }: Settings): Content {
  return readContent(contentDir, basePath, siteUrl);
}

function rewrite({ path, was, text, done, left }: Migrated): void {
  if (text !== was) writeWhole(path, text, { was });
  for (const each of done) console.log(`${path}: ${each}`);
  for (const each of left) console.log(`${path}: left to you: ${each}`);
}

/** Writes which version the content is of, and tells whether that is new. */
function writeVersion(folder: string): boolean {
  const path = join(folder, VERSION_FILE);
  const text = versionText();
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeWhole(path, text);
  return true;
}

/** Returns a source as it is to be: a statement that several actors issued is a joint one. */
export function migrateSource({ path, text }: EntryFile, { kind, issuers }: Source): Migrated {
  const same = { path, was: text, text, done: [], left: [] };
  if (kind !== 'official-statement' || issuers.length < 2) return same;
  const written = text.replace(/^(kind:[ \t]*)(["']?)official-statement\2/m, '$1$2joint-statement$2');
  if (written === text) return { ...same, left: ['write "kind: joint-statement", since several actors issued it'] };
  return { ...same, text: written, done: ['kind: official-statement is now joint-statement, since several actors issued it'] };
}
