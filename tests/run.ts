import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';

// Run by "npm test": runs the files that are named, each in a process of its own, or else all tests. Then those of a room that needs no browser
// share a process, since most of what one of them takes is to load the code; "npm run verify" runs each by itself.
const OPTIONS = [
  '--test',
  '--test-concurrency=3',
  '--test-timeout=120000',
  '--test-global-setup=tests/setup.ts',
  '--test-reporter=./tests/reporter.ts',
];

const given = process.argv.slice(2);
const files = given.some((each) => !each.startsWith('-')) ? [] : allFiles();
const { status } = spawnSync(process.execPath, [...OPTIONS, ...given, ...files], { stdio: 'inherit' });
process.exitCode = status ?? 1;

function allFiles(): string[] {
  const rooms = globSync('tests/rooms/*.ts').map((file) => basename(file, '.ts'));
  const others = globSync('tests/**/*.test.ts', { exclude: ['tests/tools/**', ...rooms.map((room) => `tests/${room}/**`)] });
  return [...rooms.map((room) => `tests/rooms/${room}.ts`), ...others];
}
