import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { lastGoodSite } from './last-good-site.ts';
import { changeFile } from './project-copy.ts';

const site = await lastGoodSite();
const STEP = 'src/integrations/redirect-lines.ts';
const COMPONENT = 'src/components/entry/Topic.astro';

/** What may break in the project, and what is then said. */
const FAULTS: [fault: string, file: string, was: string, is: string, said: RegExp][] = [
  [
    'a Markdown plugin that throws',
    'src/markdown/remark-paragraphs.ts',
    '=> {\n    const',
    "=> {\n    if (tree) throw new Error('it broke');\n    const",
    /it broke/,
  ],
  ['a component that throws', COMPONENT, '---\n', "---\nthrow new Error('it broke');\n", /it broke/],
  [
    'a component that shows nothing',
    COMPONENT,
    '<article class="entry">',
    '<article class="entry" set:html="">',
    /has no title or no text/,
  ],
  [
    'a picture that is missing',
    'src/views/site/page-view.ts',
    "'/favicon.svg'",
    "'/nowhere.svg'",
    /"\/nowhere\.svg" leads to a file that does not exist/,
  ],
  ['a page that is left out', 'src/pages/sources/[source].astro', 'addressesOf(', '[].concat() || addressesOf(', /sources\/\S+ is missing/],
  [
    'a step of the build that throws',
    STEP,
    'async ({ dir }) => {',
    "async ({ dir }) => { if (dir) throw new Error('it broke');",
    /it broke/,
  ],
  [
    'a step that warns',
    STEP,
    'async ({ dir }) => {',
    "async ({ dir, logger }) => { logger.warn('it is off');",
    /reported problems.*it is off/s,
  ],
];

suite('the last good site stays as it is, byte for byte, and nothing is left behind, after', () => {
  for (const [fault, file, was, is, said] of FAULTS) {
    test(fault, async () => {
      const fix = changeFile(join(site.project, file), was, is);
      const { status, output } = await site.build().finally(fix);
      assert.equal(status, 1, output);
      assert.match(output, said);
      assert.match(output, /the last good build is untouched/);
      site.assertUntouched();
    });
  }

  test('content with a mistake', async () => {
    const file = join(site.project, 'tests/fixtures/sound/topics/ferry-line.yaml');
    const fix = changeFile(file, 'name:', 'nam:');
    const { status, output } = await site.build().finally(fix);
    assert.equal(status, 1, output);
    assert.match(output, /ferry-line\.yaml:\d+:\d+ /);
    site.assertUntouched();
  });
});
