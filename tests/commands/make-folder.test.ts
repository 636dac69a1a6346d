import assert from 'node:assert/strict';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { makeFolder } from '../../src/make-folder.ts';
import { workFolder } from './deployed.ts';
import { runCommand } from './run-command.ts';

const work = workFolder();

suite('a folder is made', () => {
  for (const path of ['one', 'deep/deeper/deepest', 'مجلد/Ψ', 'deep', '.']) {
    test(path, () => {
      makeFolder(join(work, path));
      assert.ok(statSync(join(work, path)).isDirectory());
    });
  }
});

suite('no folder is made, and the command ends,', () => {
  test('below a file, and where a link leads nowhere', () => {
    writeFileSync(join(work, 'file'), '');
    symlinkSync('nowhere', join(work, 'link'));
    assert.throws(() => makeFolder(join(work, 'file/below')), { code: 'EEXIST' });
    assert.throws(() => makeFolder(join(work, 'link/below')), { code: 'EEXIST' });
  });

  for (const path of ['/proc/readout', '/proc/readout/deep', '/proc/self/readout', '/sys/readout', '/dev/null/readout']) {
    test(`at ${path}`, () => {
      const { status, stderr } = runCommand('new.ts', {
        content: path,
        args: ['topic', '--name', 'Ice', '--definition', 'X.'],
        before: 'ulimit -t 20;',
      });
      assert.equal(status, 2, stderr);
      assert.doesNotMatch(stderr, /^ {4}at /m);
    });
  }
});
