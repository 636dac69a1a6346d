import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ended, type Outcome } from '../support/run-build.ts';
import { differencesOf, digestsOf } from './folder-bytes.ts';
import { copyProject } from './project-copy.ts';

const BUILD = [process.execPath, 'src/commands/build.ts'];
/** What lets a build take nothing over from the last one: one of the same content would have nothing to do. */
const FRESH = '--fresh';
const SETTINGS = { CONTENT_DIR: 'tests/fixtures/sound', SHARE_CARDS: 'off', ASTRO_TELEMETRY_DISABLED: '1', NODE_TEST_CONTEXT: undefined };

/** A copy of the project with a site that was built from it, for builds that fail. */
export interface LastGoodSite {
  project: string;
  /** The folder that holds the site, and nothing else while no build runs. */
  around: string;
  /** The folder of the site. */
  out: string;
  build(options?: Options): Promise<Outcome>;
  /** Begins a build and kills it at some moment within a time, in milliseconds; says when, and what it leaves behind. */
  kill(within: number, options?: Options): Promise<string>;
  /** Fails unless the site is byte for byte as it was and nothing has been left behind. */
  assertUntouched(): void;
  /** Lists what builds have left in the project. */
  leftovers(): string[];
}

interface Options {
  /** The command that the build is handed to. */
  through?: string[];
  environment?: Record<string, string>;
  /** Whether the build may take over what the last one made. */
  isWarm?: boolean;
}

/** Copies the project and builds a small site with it. */
export async function lastGoodSite(): Promise<LastGoodSite> {
  const project = copyProject();
  const around = mkdtempSync(join(tmpdir(), 'readout-last-good-'));
  after(() => rmSync(around, { recursive: true, force: true }));
  const out = join(around, 'site');
  const start = ({ through = [], environment, isWarm }: Options = {}) => {
    const [command = '', ...args] = [...through, ...BUILD, ...(isWarm ? [] : [FRESH])];
    return spawn(command, args, { cwd: project, env: { ...process.env, ...SETTINGS, OUT_DIR: out, ...environment } });
  };
  const build = (options?: Options) => ended(start(options));
  const first = await build();
  assert.equal(first.status, 0, first.output);
  const digests = digestsOf(out);
  const leftovers = () => {
    const folder = join(project, '.astro');
    return existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:building|cache)-/.test(name)) : [];
  };
  const assertUntouched = () => {
    assert.deepEqual(differencesOf(digests, digestsOf(out)), []);
    assert.deepEqual([readdirSync(around), leftovers()], [['site'], []]);
  };
  const kill = async (within: number, options?: Options) => {
    const child = start(options);
    const end = ended(child);
    const moment = Math.random() * within;
    await setTimeout(moment);
    child.kill('SIGKILL');
    await end;
    return `killed after ${Math.round(moment)} ms: ${[...readdirSync(around), ...leftovers()].join(', ')}`;
  };
  return { project, around, out, build, kill, assertUntouched, leftovers };
}
