import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { issueLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { readSettings } from '../../src/settings.ts';

const root = mkdtempSync(join(tmpdir(), 'readout-branches-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** The folder of content in a repository of its own, with the sound fixture in its first version. */
export const CONTENT = join(root, 'content');
/** What the commands are told of it. */
export const SETTINGS = readSettings({ CONTENT_DIR: CONTENT });

/** A change to the content that somebody makes on a branch. */
export type Change = () => void;

/** Runs Git in the repository, as nobody's configuration has it. */
export function git(...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false'];
  const { status, stdout, stderr } = spawnSync('git', [...person, ...args], { cwd: root, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Begins the repository again, with the fixture as it is, or with some changes to it. */
export function begin(...changes: Change[]): void {
  rmSync(CONTENT, { recursive: true, force: true });
  rmSync(join(root, '.git'), { recursive: true, force: true });
  cpSync(join(import.meta.dirname, '../fixtures/sound'), CONTENT, { recursive: true });
  for (const change of changes) change();
  git('init', '-q', '-b', 'main');
  commit();
}

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'Change');
}

/** Makes a branch of the first version, with changes to the content whose identifiers are issued on a day. */
export function branch(name: string, day: string, ...changes: Change[]): string[] {
  git('checkout', '-q', '-B', name, 'main');
  for (const change of changes) change();
  const { issued, errors } = issueLedger(SETTINGS, day);
  if (errors.length > 0) throw new Error(errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  commit();
  return issued;
}

/** Reads a file of the content. */
export function read(path: string): string {
  return readFileSync(join(CONTENT, path), 'utf8');
}

/** Writes a file of the content. */
export function write(path: string, text: string): Change {
  return () => writeFileSync(join(CONTENT, path), text);
}

/** Puts a text before another one, which stands in a file of the content. */
export function insert(path: string, before: string, text: string): Change {
  return () =>
    writeFileSync(
      join(CONTENT, path),
      read(path).replace(before, () => text + before),
    );
}
