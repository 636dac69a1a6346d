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

/** Runs a command of the project on a folder of content, with what is typed at it. */
export function runCommand(file: string, { content, args = [], typed = '' }: { content: string; args?: string[]; typed?: string }): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/commands', file), ...args], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, NODE_TEST_CONTEXT: undefined },
    input: typed,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
