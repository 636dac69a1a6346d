import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { workFolder } from './deployed.ts';
import { runCommand } from './run-command.ts';

/** What CONTENT_DIR names by mistake, and what is then said. */
const PLACES: [what: string, make: (folder: string) => void, said: RegExp][] = [
  [
    'a project',
    (folder) => writeFileSync(join(folder, 'package.json'), '{}'),
    /package\.json" is neither the ledger nor one of the folders/,
  ],
  ['a home folder', (folder) => mkdirSync(join(folder, 'Documents')), /"Documents" is neither/],
  ['a site that was built', (folder) => writeFileSync(join(folder, 'index.html'), ''), /"index\.html" is neither/],
  [
    'one of the folders of a library',
    (folder) => writeFileSync(join(folder, 'ferry-line.yaml'), 'name: X'),
    /"ferry-line\.yaml" is neither/,
  ],
  ['a folder above a library', (folder) => mkdirSync(join(folder, 'content/topics'), { recursive: true }), /"content" is neither/],
  ['files in Arabic', (folder) => writeFileSync(join(folder, 'ملف'), ''), /"ملف" is neither/],
  [
    'a library with a folder that is a link',
    (folder) => symlinkSync('nowhere', join(folder, 'topics')),
    /topics:1:1 {2}bad-file {2}This is a link/,
  ],
  ['a library in which a folder is a file', (folder) => writeFileSync(join(folder, 'topics'), ''), /topics:1:1 {2}bad-file/],
];

suite('where CONTENT_DIR is something else than content, npm run new writes nothing:', () => {
  for (const [what, make, said] of PLACES) {
    test(what, () => {
      const content = workFolder();
      make(content);
      const before = readdirSync(content, { recursive: true });
      const { status, stderr } = runCommand('new.ts', { content, args: ['topic', '--name', 'Ice', '--definition', 'X.'] });
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.match(stderr, /Nothing was written\.\n$/);
      assert.deepEqual(readdirSync(content, { recursive: true }), before);
    });
  }

  test('a file', () => {
    const content = join(workFolder(), 'file');
    writeFileSync(content, 'mine');
    const { status, stderr } = runCommand('new.ts', { content, args: ['topic', '--name', 'Ice', '--definition', 'X.'] });
    assert.equal(status, 2);
    assert.match(stderr, /This is not a folder\. Set CONTENT_DIR/);
  });
});
