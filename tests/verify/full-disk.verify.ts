import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { runCommand } from '../support/run-command.ts';

const disk = mkdtempSync(join(tmpdir(), 'readout-disk-'));
const MOUNTS = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', disk]).status === 0;
const content = join(disk, 'content');
const filler = join(disk, 'filler');
after(() => {
  if (MOUNTS) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const NEW = {
  actor: ['--name', 'Envoy', '--kind', 'person', '--description', 'An envoy.'],
  topic: ['--name', 'A bridge', '--definition', 'A bridge.'],
  point:
    '--briefing 2031-03-second-round --kind floated --title X --text X --topics ferry-line --attribution press --source solvik-communique'.split(
      ' ',
    ),
};

/** Takes every byte of the disk, and then leaves some. */
function fill(free: number): void {
  rmSync(filler, { force: true });
  spawnSync('sh', ['-c', 'dd if=/dev/zero of="$0" bs=1k 2>/dev/null', filler]);
  if (free > 0) spawnSync('truncate', ['-s', `-${free}`, filler]);
}

function bytes(): Record<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]));
}

suite('on a disk that is full', { skip: MOUNTS ? false : 'it takes the rights to mount' }, () => {
  before(() => cpSync(join(import.meta.dirname, '../fixtures/sound'), content, { recursive: true }));

  for (const free of [0, 4096]) {
    for (const [noun, flags] of Object.entries(NEW)) {
      test(`with ${free} bytes left, a new ${noun} is written whole or not at all`, () => {
        fill(free);
        const before = bytes();
        const { status, stderr } = runCommand('new.ts', { content, args: [noun, ...flags] });
        assert.ok(status !== 0 || free > 0, stderr);
        if (status !== 0) assert.match(stderr, /was not written: the disk is full\./);
        const now = bytes();
        for (const [file, text] of Object.entries(before)) assert.ok(now[file] === text || (now[file] ?? '').length > text.length, file);
        rmSync(filler);
        assert.equal(runCommand('ledger.ts', { content }).status, 0);
        assert.equal(runCommand('check.ts', { content }).status, 0);
      });
    }
  }

  test('the ledger stays as it is, and is written once there is space', () => {
    writeFileSync(join(content, 'topics/lake-bridge.yaml'), 'name: Lake bridge\ndefinition: A bridge.\n');
    fill(0);
    const before = bytes();
    const { status, stderr } = runCommand('ledger.ts', { content });
    assert.equal(status, 1);
    assert.match(stderr, /ledger\.jsonl was not written: the disk is full\. What was there is unchanged\.\n$/);
    assert.deepEqual(bytes(), before);
    rmSync(filler);
    assert.match(runCommand('ledger.ts', { content }).stdout, /^issued topics\/lake-bridge\n/);
  });
});
