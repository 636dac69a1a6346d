import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { writeWhole } from '../../src/commands/folders/write-whole.ts';

const MODULE = join(import.meta.dirname, '../../src/commands/folders/write-whole.ts');
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-whole-'));
  file = join(folder, 'ليبيا.yaml');
  writeFileSync(file, 'old\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const read = (path = file) => readFileSync(path, 'utf8');
const names = () => readdirSync(folder).toSorted();

/** Writes in another process, after what a shell does first; the text is so often repeated. */
function writeElsewhere(times: number, before = '') {
  const code = `import { writeWhole } from ${JSON.stringify(MODULE)}; try { writeWhole(process.argv[1], 'new\\n'.repeat(${times})); } catch (error) { console.error(error.message); process.exitCode = 1; }`;
  return { args: ['-c', `${before} exec "$0" --input-type=module -e "$1" "$2"`, process.execPath, code, file] };
}

describe('a file that a command writes', () => {
  test('holds the new bytes, and nothing stays beside it', () => {
    writeWhole(file, 'new: Ψ\n');
    assert.equal(read(), 'new: Ψ\n');
    assert.deepEqual(names(), [basename(file)]);
  });

  test('takes bytes as well as text', () => {
    writeWhole(file, Buffer.from([0xff, 0, 0x0a]));
    assert.deepEqual([...readFileSync(file)], [0xff, 0, 0x0a]);
  });

  test('keeps its rights', () => {
    chmodSync(file, 0o640);
    writeWhole(file, 'new\n');
    assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  test('stays that of its owner where only an administrator could keep it so, and else is that of the writer', () => {
    chmodSync(file, 0o666);
    chmodSync(folder, 0o777);
    asNobody(() => writeWhole(file, 'new\n'));
    writeWhole(file, 'newer\n');
    assert.deepEqual([read(), statSync(file).mode & 0o777], ['newer\n', 0o666]);
    if (process.getuid?.() === 0) assert.equal(statSync(file).uid, 65534);
  });

  test('is written where a link leads, and the link stays', () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(basename(file), link);
    writeWhole(link, 'new\n');
    assert.deepEqual([read(), readlinkSync(link)], ['new\n', basename(file)]);
  });

  test('is written where a link leads to nothing yet', () => {
    const link = join(folder, 'link.yaml');
    symlinkSync('later.yaml', link);
    writeWhole(link, 'new\n');
    assert.deepEqual([read(join(folder, 'later.yaml')), lstatSync(link).isSymbolicLink()], ['new\n', true]);
  });

  test('is another file than the one that somebody has opened, who reads on in the old', () => {
    const other = join(folder, 'other.yaml');
    linkSync(file, other);
    writeWhole(file, 'new\n');
    assert.deepEqual([read(), read(other)], ['new\n', 'old\n']);
  });

  test('takes the place of no other where it is to be new', () => {
    assert.throws(
      () => writeWhole(file, 'new\n', { fresh: true }),
      /ليبيا\.yaml was not written: it already exists\. What was there is unchanged\.$/,
    );
    writeWhole(join(folder, 'fresh.yaml'), 'new\n', { fresh: true });
    assert.deepEqual([read(), read(join(folder, 'fresh.yaml')), names().length], ['old\n', 'new\n', 2]);
  });

  test('with the longest name that a disk takes is written too', () => {
    const long = join(folder, 'x'.repeat(255));
    writeWhole(long, 'new\n');
    assert.equal(read(long), 'new\n');
  });
});

describe('what is no file, or may not be written, is left alone', () => {
  test('a folder', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    assert.throws(() => writeWhole(inner, 'new\n'), /inner was not written: it is not a file\./);
  });

  test('a pipe and a device', () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    assert.throws(() => writeWhole(pipe, 'new\n'), /it is not a file/);
    assert.throws(() => writeWhole('/dev/null', 'new\n'), /it is not a file/);
    assert.ok(lstatSync(pipe).isFIFO() && lstatSync('/dev/null').isCharacterDevice());
  });

  test('links in a ring', () => {
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    assert.throws(() => writeWhole(join(folder, 'a'), 'new\n'), /was not written: the links there go round in a circle\./);
  });

  test('a folder that is not there, with the cause', () => {
    assert.throws(
      () => writeWhole(join(folder, 'none/x.yaml'), 'new\n'),
      (error: Error) => /x\.yaml was not written/.test(error.message) && (error.cause as NodeJS.ErrnoException).code === 'ENOENT',
    );
  });

  test('a file that only reading is allowed of', () => {
    chmodSync(file, 0o444);
    chmodSync(folder, 0o777);
    asNobody(() =>
      assert.throws(() => writeWhole(file, 'new\n'), /the permissions of a file or folder forbid this\. What was there is unchanged\./),
    );
    assert.equal(read(), 'old\n');
  });
});

describe('a command that cannot go on leaves the old bytes or the new', () => {
  for (const [blocks, size] of [
    [0, 1],
    [1, 300],
    [8, 10_000],
    [64, 1_000_000],
  ] as const) {
    test(`with no room for more than ${blocks} blocks`, () => {
      const { status, stderr } = spawnSync('sh', writeElsewhere(size, `ulimit -f ${blocks};`).args, { encoding: 'utf8' });
      assert.equal(status, 1, stderr);
      assert.match(stderr, /was not written: the file would exceed the size limit\. What was there is unchanged\.\n$/);
      assert.deepEqual([read(), names()], ['old\n', [basename(file)]]);
    });
  }

  test('killed at any moment, and the next one removes what is left', async () => {
    const text = 'new\n'.repeat(5_000_000);
    let [old, cut] = [0, 0];
    for (let wait = 30; wait < 150; wait += 8) {
      const child = spawn('sh', writeElsewhere(5_000_000).args);
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await once(child, 'exit');
      clearTimeout(timer);
      const now = read();
      assert.ok(now === 'old\n' || now === text, `${now.length} bytes after ${wait} ms`);
      if (now === 'old\n') old++;
      cut += names().length - 1;
      writeFileSync(file, 'old\n');
    }
    assert.ok(old > 0, 'No one was killed in time.');
    writeWhole(file, 'new\n');
    assert.deepEqual([read(), names()], ['new\n', [basename(file)]], `${cut} were cut`);
  });

  test('nothing is removed but what has exactly the name of what was left by a process that has ended', () => {
    const ended = spawnSync('true').pid;
    const [left, living] = [`.readout-unfinished-${ended}-0123456789abcdef`, `.readout-unfinished-${process.ppid}-0123456789abcdef`];
    const others = [
      `.readout-unfinished-${ended}`,
      `.readout-unfinished-${ended}-0123456789abcdef.txt`,
      `readout-unfinished-${ended}-0123456789abcdef`,
    ];
    for (const name of [left, living, ...others]) writeFileSync(join(folder, name), 'theirs');
    writeWhole(file, 'new\n');
    assert.deepEqual(names(), [basename(file), living, ...others].toSorted());
  });
});

/** Does something as a user without privileges, to whom rights mean something. */
function asNobody(act: () => void): void {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
