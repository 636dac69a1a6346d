import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { installPackage } from '../support/install-package.ts';
import { PARIS_TALKS } from '../support/run-build.ts';
import { rootSite } from '../support/sites.ts';

const ROOT = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'readout-package-'));
after(() => rmSync(place, { recursive: true, force: true }));
const library = join(place, 'Lake talks');
const { file: installed, packages, readout: runIn } = installPackage(place);

/** Runs the command of the installed package, in the library if nothing else is named. */
const readout = (args: string[], cwd = library, environment?: NodeJS.ProcessEnv) => runIn(args, cwd, environment);

suite('the package that npm makes of the project', () => {
  test('pins the versions that were tested, and has the guides', () => {
    const { packages: pinned } = JSON.parse(readFileSync(join(packages, 'readout/npm-shrinkwrap.json'), 'utf8'));
    assert.deepEqual(pinned, JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages);
    for (const guide of ['WRITING.md', 'FIELDS.md', 'OPERATIONS.md', 'HOSTING.md', 'UPGRADE.md', 'CHANGELOG.md'])
      assert.ok(existsSync(join(packages, 'readout/.github', guide)), guide);
  });

  test('has no test, no content and no script that npm would run when it is installed', () => {
    const files = listFiles(join(packages, 'package'));
    assert.deepEqual(
      files.filter((file) => /^(?:tests|content)\//.test(file)),
      [],
    );
    const { scripts } = JSON.parse(readFileSync(join(packages, 'readout/package.json'), 'utf8'));
    for (const script of ['preinstall', 'install', 'postinstall']) assert.equal(scripts[script], undefined);
  });

  test('says which commands it has, and which was meant', () => {
    const commands = readout(['--help'], place).stdout.matchAll(/^ {2}(\w+) {2}/gm);
    for (const [, name] of commands) assert.ok(existsSync(join(ROOT, `src/commands/${name}.ts`)), name);
    const { status, stderr } = readout(['bild'], place);
    assert.equal(status, 2);
    assert.match(stderr, /no command "bild"\. Did you mean "build"\?/);
    assert.match(readout(['nonsense'], place).stderr, /^There is no command "nonsense"\.\n/);
  });

  test('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const flag of ['--version', '-v']) assert.equal(readout([flag], place).stdout, `${version}\n`);
  });
});

suite('a library that is begun with the package', () => {
  test('is written into a new folder, whole and without a mistake', () => {
    const { status, stdout, stderr } = readout(['init', 'Lake talks', '--package', installed], place);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Go there \(cd "Lake talks"\), then run "npm start"/);
    const check = readout(['check']);
    assert.equal(check.status, 0);
    assert.equal(check.stdout.trim(), 'No problems.');
  });

  test('has the commands that messages and guides name, on the package that was named', () => {
    const { name, scripts, dependencies } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
    assert.deepEqual([name, dependencies], ['lake-talks', { readout: `file:vendor/${basename(installed)}` }]);
    assert.ok(readFileSync(join(library, 'vendor', basename(installed))).equals(readFileSync(installed)), 'a clone has the package, too');
    const { stdout } = readout(['--help'], place);
    const commands = Array.from(stdout.matchAll(/^ {2}(\w+) {2}/gm), ([, command]) => command).filter((command) => command !== 'init');
    for (const command of commands) assert.match(scripts[command as string], new RegExp(`readout ${command}$`));
    assert.match(scripts.test, /readout check$/);
  });

  test('is not written if the package that is named is not there', () => {
    const { status, stderr } = readout(['init', 'other', '--package', '../readout-9.tgz'], place);
    assert.equal(status, 1);
    assert.match(stderr, /There is no file \.\.\/readout-9\.tgz\. Nothing was written\./);
    assert.ok(!existsSync(join(place, 'other')));
  });

  test('is not written over anything', () => {
    const before = readFileSync(join(library, 'README.md'), 'utf8');
    const { status, stderr } = readout(['init']);
    assert.equal(status, 1);
    assert.match(stderr, /has .* and more in it\. Nothing was written\. Name an empty folder/);
    assert.equal(readFileSync(join(library, 'README.md'), 'utf8'), before);
  });

  test('begins in a repository that has a package.json, and keeps what it says', () => {
    const there = join(place, 'there');
    mkdirSync(there);
    writeFileSync(join(there, 'package.json'), '{"name":"archive","scripts":{"lint":"true"},"dependencies":{"left":"1.0.0"}}');
    assert.equal(readout(['init'], there).status, 0);
    const { name, scripts, dependencies } = JSON.parse(readFileSync(join(there, 'package.json'), 'utf8'));
    assert.deepEqual([name, scripts.lint, dependencies.left], ['archive', 'true', '1.0.0']);
    assert.equal(dependencies.readout, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  });

  test('builds a site', () => {
    const { status, stdout, stderr } = readout(['build'], library, { SHARE_CARDS: 'off' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(readFileSync(join(library, 'dist/briefings/2031-03-lake-talks/a1/index.html'), 'utf8'), /One ferry/);
    assert.match(readFileSync(join(library, 'dist/about-us/index.html'), 'utf8'), /<title>About us · The Lake Table<\/title>/);
  });
});

test('the package builds the site that the project builds, byte for byte', () => {
  const { folder } = rootSite();
  const out = join(place, 'paris');
  const { status, stdout, stderr } = readout(['build'], library, { CONTENT_DIR: PARIS_TALKS, OUT_DIR: out });
  assert.equal(status, 0, stdout + stderr);
  assert.deepEqual(listFiles(out), listFiles(folder));
  const differing = listFiles(folder).filter((file) => !readFileSync(join(out, file)).equals(readFileSync(join(folder, file))));
  assert.deepEqual(differing, []);
});
