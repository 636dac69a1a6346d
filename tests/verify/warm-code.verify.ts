import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runBuild } from '../support/run-build.ts';
import { describeDifference, differencesOf, digestsOf } from './folder-bytes.ts';
import { changeFile, copyProject } from './project-copy.ts';

interface Change {
  file: string;
  was: string;
  is: string;
  /** What of the site has to be another one; for a version, nothing is, since the package itself stays. */
  shows?: RegExp;
}

/** What may change in the code between two builds that share what they keep. */
const CHANGES: Record<string, Change> = {
  'a component': {
    file: 'src/components/site/SiteFooter.astro',
    was: '<p>{name} · ',
    is: '<p>{name} – ',
    shows: /^index\.html$/,
  },
  'the words of the interface': {
    file: 'src/words/site-words.ts',
    was: 'No cookies, no tracking.',
    is: 'We ask nothing of you.',
    shows: /^index\.html$/,
  },
  'a plugin': {
    file: 'src/markdown/rehype-paragraph-numbers.ts',
    was: 'Link to ',
    is: 'Address of ',
    shows: /^briefings\/.*\/index\.html$/,
  },
  'the drawing of share cards': {
    file: 'src/integrations/cards/lay-out-point.ts',
    was: 'paddingTop: 28',
    is: 'paddingTop: 24',
    shows: /\.png$/,
  },
  'what makes the search index': { file: 'src/integrations/search/make-shard.ts', was: "'3000'", is: "'20'", shows: /^pagefind\// },
  'the version of a dependency that draws': { file: 'package.json', was: '"satori": "', is: '"satori": "^' },
  'the version of the search engine': { file: 'package.json', was: '"pagefind": "', is: '"pagefind": "^' },
};

const project = copyProject();
await build('before', 'kept');

suite('a build with what earlier builds kept writes the same files as one without, byte for byte, after a change of', () => {
  for (const [what, { file, was, is, shows }] of Object.entries(CHANGES)) {
    test(what, async () => {
      const putBack = changeFile(join(project, file), was, is);
      const [warm, cold] = [await build('warm', 'kept'), await build('cold', `empty for ${what}`)];
      putBack();
      const differing = differencesOf(digestsOf(warm), digestsOf(cold));
      assert.equal(differing.map((each) => describeDifference(each, warm, cold)).join('\n'), '');
      const changed = differencesOf(digestsOf(join(project, 'before')), digestsOf(warm));
      assert.equal(
        changed.some((each) => shows?.test(each)),
        shows !== undefined,
        changed.join(', '),
      );
    });
  }
});

async function build(name: string, cache: string): Promise<string> {
  const out = join(project, name);
  const { status, output } = await runBuild(
    { OUT_DIR: out, CACHE_DIR: join(project, cache), CONTENT_DIR: 'tests/fixtures/sound' },
    project,
  );
  assert.equal(status, 0, output);
  return out;
}
