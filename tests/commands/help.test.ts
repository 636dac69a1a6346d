import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { copyFixture, runCommand } from '../support/run-command.ts';

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
const commands = Object.entries<string>(scripts).flatMap(([name, line]) => {
  const [, file] = /^node (?:--\S+ )*src\/commands\/([a-z]+\.ts)$/.exec(line) ?? [];
  return file && !name.startsWith('pre') ? [[name, file] as const] : [];
});

describe('--help says how a command is called and what it does, and does nothing else', () => {
  const content = copyFixture('sound');
  test('of at least a dozen commands', () => assert.ok(commands.length >= 12, String(commands)));
  for (const [name, file] of commands) {
    test(`npm ${name === 'start' ? name : `run ${name}`}`, () => {
      const { status, stdout, stderr } = runCommand(file, { content, args: ['--help'] });
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^npm (?:run )?${name}\\b.*\n\n[A-Z]`));
    });
  }
});
