import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ended } from '../support/run-build.ts';
import { readFiles } from './files.ts';

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];
/** What the commands make, and git leaves out. */
const MADE = /^(?:node_modules|dist(?:\..*)?|.*\.log)$/;
/** Written by a program, and never read by eye. */
const GENERATED = ['src/styles/fonts.css'];
const LIMITS = { src: 160, tests: 200 };

test('the code passes "npm run lint" (fix with "npm run format")', async () => {
  const { status, output } = await runScript('lint');
  assert.equal(status, 0, output);
});

test('no test file prepares every test of the others: those without a browser run in one process', () => {
  const hooks = /^(?:before|beforeEach|afterEach)\(/m;
  const found = readFiles('tests/{formats,hostile,integrations,markdown,model,model/text,reader}/*.test.ts').filter(({ text }) =>
    hooks.test(text),
  );
  assert.deepEqual(
    found.map(({ path }) => `${path}: put the hook into its suite`),
    [],
  );
});

// A machine that runs the other tests besides may take minutes over all types.
test('the code and the components pass "npm run typecheck"', { timeout: 600_000 }, async () => {
  const { status, output } = await runScript('typecheck');
  assert.equal(status, 0, output);
});

/** Runs a script of package.json as people do. */
function runScript(name: string) {
  return ended(spawn('npm', ['run', '--silent', name], { env: { ...process.env, NO_COLOR: '1' }, shell: process.platform === 'win32' }));
}

test('no file is longer than people read at once', () => {
  const files = ['src/**/*.{ts,mjs,astro,css}', 'tests/**/*.ts'].flatMap(readFiles).filter(({ path }) => !GENERATED.includes(path));
  const long = files.flatMap(({ path, text }) => {
    const [lines, limit] = [text.split('\n').length - 1, path.startsWith('src/') ? LIMITS.src : LIMITS.tests];
    return lines > limit ? [`${path} has ${lines} lines, more than ${limit}. Split it by what its parts are about.`] : [];
  });
  assert.deepEqual(long, []);
});

test('everything that a module of src exports says in a sentence what it is', () => {
  const silent = readFiles('src/**/*.ts').flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      if (!/^export (?:default |abstract |async )*(?:function|const|let|class|type|interface|enum)\b/.test(line)) return [];
      return hasSentenceBefore(lines, index) ? [] : [`${path}:${index + 1} has no /** sentence. */ before it: ${line}`];
    });
  });
  assert.deepEqual(silent, []);
});

function hasSentenceBefore(lines: string[], index: number): boolean {
  if (!lines[index - 1]?.trimEnd().endsWith('*/')) return false;
  const start = lines.findLastIndex((line, at) => at < index && line.trimStart().startsWith('/*'));
  const words = lines.slice(start, index).join(' ');
  return words.startsWith('/** ') && /[.!?)`"] *\*\/$/.test(words);
}

test('nothing stands at the top level but what has its place there', () => {
  const others = readdirSync('.').filter((name) => !TOP_LEVEL.includes(name) && !name.startsWith('.') && !MADE.test(name));
  assert.deepEqual(others, []);
});

for (const file of ['package.json', 'tests/tools/package.json']) {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  const packages: [name: string, version: string][] = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

  test(`the guide for contributors names every package of ${file}`, () => {
    const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
    assert.deepEqual(
      packages.filter(([name]) => !guide.includes(`\`${name}\``)),
      [],
    );
  });

  test(`every version of a package of ${file} is exact`, () => {
    assert.deepEqual(
      packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
}
