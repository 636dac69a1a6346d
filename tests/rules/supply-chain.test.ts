import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { type Lock, listLicences } from '../../src/commands/check/list-licences.ts';
import { readFiles } from './files.ts';

const LOCKS = ['package-lock.json', 'tests/tools/package-lock.json'];
const readLock = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Lock;

suite('the packages', () => {
  for (const file of LOCKS) {
    const lock = readLock(file);

    test(`have in ${file} the digest of what is installed, save those for other systems that were not to be had`, () => {
      assert.ok(Object.keys(lock.packages).length > 100);
      const without = Object.entries(lock.packages).filter(([path, { integrity, os }]) => path !== '' && !integrity && !os);
      assert.deepEqual(without, []);
    });

    test(`of ${file} are under licences that we have looked at`, () => assert.deepEqual(listLicences(lock).refused, []));

    test(`of ${file} come from whatever registry npm is set to`, () => {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /"resolved"/);
    });
  }

  test('are there for the system that the code host runs', () => {
    assert.ok(Object.keys(readLock('package-lock.json').packages).some((path) => path.startsWith('node_modules/@biomejs/cli-linux-x64')));
  });

  const cases: [licence: string, refused: boolean][] = [
    ['MIT', false],
    ['(MIT OR GPL-3.0-or-later)', false],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['MIT AND GPL-3.0-only', true],
    ['GPL-3.0-only', true],
    ['SEE LICENSE IN LICENSE.md', true],
  ];
  for (const [license, refused] of cases) {
    test(`${refused ? 'may not' : 'may'} be under ${license}`, () => {
      const of = listLicences({ packages: { 'node_modules/one': { version: '1.0.0', license, integrity: 'sha512-x' } } });
      assert.equal(of.refused.length, refused ? 1 : 0);
      assert.match(of.lines[0] ?? '', /: 1 \(one 1\.0\.0\)/);
    });
  }
});

/** What the code host asks for to publish pages. */
const PAGES = { pages: 'write', 'id-token': 'write' };

suite('the workflows of the code host', () => {
  const workflows = readFiles('.github/workflows/*.yml').map(({ path, text }) => ({ path, workflow: parse(text) }));

  test('may read the repository, and nothing else, but for the job that publishes pages and runs no code of ours', () => {
    assert.ok(workflows.length > 0);
    for (const { path, workflow } of workflows) {
      assert.deepEqual(workflow.permissions, { contents: 'read' }, path);
      for (const { permissions, steps } of Object.values<Job>(workflow.jobs)) {
        const allowed = steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@')) && steps.length === 1 ? PAGES : undefined;
        assert.deepEqual(permissions, allowed, path);
      }
    }
  });

  test('run actions of a fixed commit, end in time and keep no credentials', () => {
    for (const { path, workflow } of workflows) {
      for (const { steps, 'timeout-minutes': limit } of Object.values<Job>(workflow.jobs)) {
        assert.ok(limit <= 90, path);
        for (const { uses = '', with: given } of steps.filter((step) => step.uses)) {
          assert.match(uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, path);
          if (uses.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false, path);
        }
      }
    }
  });

  test('put no words from outside into a command', () => {
    for (const { path, text } of readFiles('.github/workflows/*.yml')) assert.doesNotMatch(text, /run:.*\$\{\{/, path);
  });
});

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes': number;
  steps: { uses?: string; with?: Record<string, unknown> }[];
}
