import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** What npm needs of the project to pack it. */
const PACKED = [
  '.github',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Packs a copy of the project into a folder as `npm pack` does, and returns the path of the package; throws if packing leaves anything behind. */
export function packProject(place: string): string {
  const copy = join(place, 'project');
  for (const name of PACKED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--loglevel=error', '--pack-destination', place], {
    cwd: copy,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stdout + stderr);
  assert.deepEqual(readdirSync(copy).toSorted(), [...PACKED, 'node_modules'].toSorted(), 'packing leaves nothing behind');
  return join(place, stdout.trim().split('\n').at(-1) ?? '');
}
