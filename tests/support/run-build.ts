import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The library that sites are built from for the tests: a copy of the first briefing that no edit of the content reaches. */
export const PARIS_TALKS = fileURLToPath(new URL('../fixtures/paris-talks', import.meta.url));

const SETTINGS = ['OUT_DIR', 'CACHE_DIR', 'BASE_PATH', 'CONTENT_DIR', 'SITE_URL', 'NODE_TEST_CONTEXT'];

/** How a build ended and what it said. */
export interface Outcome {
  status: number | null;
  output: string;
}

/** Runs the build command with these settings and no other; OUT_DIR is required, so that the author's own output is never touched. */
export function runBuild(environment: { OUT_DIR: string; [name: string]: string }, project = ROOT): Promise<Outcome> {
  // A copy of the project has content of its own.
  const content: Record<string, string> = project === ROOT ? { CONTENT_DIR: PARIS_TALKS } : {};
  return runNode(['src/commands/build.ts'], { ...content, ...environment }, project);
}

/** Runs the build command as `runBuild` does, while nothing else happens in this process, and writes what it says to a file. */
export function runBuildAndWait(environment: { OUT_DIR: string; [name: string]: string }, log: string): Outcome {
  // One file for both streams keeps the order of what is said.
  const said = openSync(log, 'w');
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: ROOT,
    env: environmentWith({ CONTENT_DIR: PARIS_TALKS, ...environment }),
    stdio: ['ignore', said, said],
  });
  closeSync(said);
  return { status, output: readFileSync(log, 'utf8') };
}

/** Runs node in the project's folder, or in that of a copy of it, and gathers everything it says. */
export function runNode(args: string[], environment: Record<string, string> = {}, cwd = ROOT): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd, env: environmentWith(environment), stdio: ['ignore', 'pipe', 'pipe'] });
  return ended(child);
}

/** Returns the environment of this process with these settings of a build and no other. */
function environmentWith(settings: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
  return { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, ...settings };
}

/** Waits for a process to end; returns its status, or none if it was killed, and everything it said. */
export function ended(child: ChildProcess): Promise<Outcome> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, output: signal ? `${output}\nIt was ended by ${signal}.` : output }));
  });
}
