import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');

/** How a command ended and what it said. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Copies a fixture, for as long as the tests of a file run. */
export function copyFixture(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `readout-${name}-`));
  cpSync(join(ROOT, 'tests/fixtures', name), folder, { recursive: true });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** How a command is run. */
interface Run {
  content: string;
  args?: string[];
  /** What is typed at it. */
  typed?: string;
  /** What a shell does first, such as to set a limit. */
  before?: string;
}

/** Runs a command of the project on a folder of content. */
export function runCommand(file: string, { content, args = [], typed = '', before = '' }: Run): Ended {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `${before} exec "$0" "$@"`, process.execPath, join(ROOT, 'src/commands', file), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, CONTENT_DIR: content, NODE_TEST_CONTEXT: undefined },
      input: typed,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}
