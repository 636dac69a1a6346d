import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { suite, test } from 'node:test';
import { ended } from '../support/run-build.ts';
import { describeDifference, differencesOf, digestsOf } from './folder-bytes.ts';
import { copyProject } from './project-copy.ts';

interface Variation {
  environment?: Record<string, string>;
  /** The shell command before the build. */
  before?: string;
  /** The name of the folder that the project lies in. */
  folder?: string;
  /** Whether an earlier build of the same folder has kept what is costly to make. */
  warm?: boolean;
}

const preload = (name: string) => ({ NODE_OPTIONS: `--import=${resolve('tests/verify', name)}` });

/** What may differ between two machines that build the same content. */
const VARIATIONS: Record<string, Variation> = {
  'nothing but the moment': {},
  'what the last build has kept': { warm: true },
  'the folder': { folder: 'a folder — with “signs”/deeper/down' },
  'the time zone, east': { environment: { TZ: 'Pacific/Kiritimati' } },
  'the time zone, west': { environment: { TZ: 'Pacific/Pago_Pago' } },
  'the locale': { environment: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' } },
  'the rights of new files': { before: 'umask 077' },
  'the number of processors': { before: 'exec taskset -c 0 "$@"', environment: { RAYON_NUM_THREADS: '1', UV_THREADPOOL_SIZE: '1' } },
  'the order of files in folders': { environment: preload('reversed-folders.mjs') },
  'the date, by 400 days': { environment: preload('shifted-date.mjs') },
};

const first = await build({});

suite('two builds are the same, byte for byte, if they differ in', () => {
  for (const [what, variation] of Object.entries(VARIATIONS)) {
    test(what, async () => {
      const second = await build(variation);
      const differing = differencesOf(digestsOf(first), digestsOf(second));
      assert.equal(differing.map((file) => describeDifference(file, first, second)).join('\n'), '');
    });
  }
});

/** Builds the small site in a fresh copy of the project, its share cards drawn anew; returns its folder. */
async function build({ environment, before = 'true', folder, warm = false }: Variation, project = copyProject(folder)): Promise<string> {
  if (warm) await build({}, project);
  const out = join(project, 'dist');
  const child = spawn('sh', ['-c', `${before}; exec "$@"`, 'sh', process.execPath, 'src/commands/build.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/sound', OUT_DIR: out, NODE_TEST_CONTEXT: undefined, ...environment },
  });
  const { status, output } = await ended(child);
  assert.equal(status, 0, output);
  assert.ok(Object.keys(digestsOf(out)).length > 100);
  return out;
}
