import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { requireOutputFile } from '../../src/commands/folders/output-file.ts';
import { writeWhole } from '../../src/commands/folders/write-whole.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-file-'));
after(() => rmSync(work, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(work, { recursive: true });
  mkdirSync(work);
});
const isOurs = (bytes: Buffer) => bytes.includes('made here');
const write = (name: string, text: string) => {
  writeFileSync(join(work, name), text);
  return join(work, name);
};
const link = (to: string, name: string) => {
  symlinkSync(to, join(work, name));
  return join(work, name);
};
const pipe = (name: string) => {
  spawnSync('mkfifo', [join(work, name)]);
  return join(work, name);
};

suite('a file that a command is to write may be', () => {
  const cases: [what: string, make: () => string, name: string, force?: boolean][] = [
    ['a new one', () => join(work, 'new.pdf'), 'new.pdf'],
    ['a new one with a name in Arabic', () => join(work, 'محادثات باريس.pdf'), 'محادثات باريس.pdf'],
    ['one that the command made', () => write('old.pdf', 'made here'), 'old.pdf'],
    ['somebody’s, with force', () => write('mine.pdf', 'mine'), 'mine.pdf', true],
    ['what a link leads to', () => link(write('old.pdf', 'made here'), 'link'), 'old.pdf'],
    ['what a link leads to that is not there yet', () => link('new.pdf', 'link'), 'new.pdf'],
  ];
  for (const [what, make, name, force] of cases) {
    test(what, () => {
      const file = make();
      const place = requireOutputFile(file, { isOurs, outDir: 'dist', force });
      writeWhole(place, 'written');
      assert.equal(readFileSync(join(work, name), 'utf8'), 'written');
      if (!file.endsWith(name)) assert.ok(lstatSync(file).isSymbolicLink());
    });
  }
});

suite('a file that a command is to write may not be', () => {
  const cases: [what: string, make: () => string, said: RegExp, force?: boolean][] = [
    [
      'somebody’s',
      () => write('thesis.pdf', '%PDF-1.4 mine'),
      /thesis\.pdf already exists, and this command did not make it\. Move it away/,
    ],
    ['an empty one of somebody’s', () => write('empty', ''), /already exists/],
    ['somebody’s that a link leads to', () => link(write('mine', 'mine'), 'link'), /already exists/],
    ['a folder', () => work, /is a folder\. Name a file in it\./],
    ['a folder, even with force', () => work, /is a folder/, true],
    ['a link to a folder', () => link('.', 'link'), /is a folder/],
    ['a device, even with force', () => link('/dev/null', 'link'), /is neither a file nor a folder/, true],
    ['a pipe', () => pipe('pipe'), /is neither a file nor a folder/],
    ['in a folder that is not there', () => join(work, 'no/where.pdf'), /There is no folder .*no for/],
    ['in the built site', () => 'dist/briefing.pdf', /is in the built site/],
    ['at the end of links in a circle', () => link(link('b', 'a'), 'b'), /go round in a circle/],
  ];
  for (const [what, make, said, force] of cases) {
    test(what, () => {
      const file = make();
      const before = readdirSync(work);
      assert.throws(() => requireOutputFile(file, { isOurs, outDir: 'dist', force }), { name: 'Refusal', message: said });
      assert.deepEqual(readdirSync(work), before);
    });
  }

  test('half written: it is as it was if the disk takes only a part', () => {
    const file = write('old.pdf', 'made here');
    const script = `import { writeWhole } from './src/commands/folders/write-whole.ts'; writeWhole(${JSON.stringify(file)}, 'x'.repeat(100_000));`;
    const { status, stderr } = spawnSync('sh', [
      '-c',
      'ulimit -f 8; trap "" XFSZ; exec "$@"',
      'sh',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
    ]);
    assert.notEqual(status, 0);
    assert.match(String(stderr), /old\.pdf was not written: the file would exceed the size limit\./);
    assert.equal(readFileSync(file, 'utf8'), 'made here');
    assert.deepEqual(readdirSync(work), ['old.pdf']);
  });
});
