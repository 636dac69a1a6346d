import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite, test } from 'node:test';
import { PAGE, workFolder, writeFiles } from '../support/deployed.ts';
import { runNode } from '../support/run-build.ts';

const work = workFolder();
const site = writeFiles(join(work, 'site'), { 'index.html': PAGE });
symlinkSync(resolve('content'), join(work, 'link'));
const PARTS = [
  'content',
  'content/topics',
  'src',
  'public',
  'public/site',
  'node_modules',
  'node_modules/site',
  '.astro',
  'tests/fixtures',
];

suite('a site is deployed into no part of the project:', () => {
  for (const place of [...PARTS, join(work, 'link')]) {
    test(place.replace(work, ''), async () => {
      const { status, output } = await runNode(['src/commands/deploy.ts', place], { OUT_DIR: site });
      assert.equal(status, 1, output);
      assert.match(output, /^The target is ".*", which (?:is|contains|is inside) .*\. Set it to a separate folder\.\n$/);
      for (const name of ['.deploy', 'releases', 'current']) assert.ok(!existsSync(join(place, name)), name);
    });
  }
});
