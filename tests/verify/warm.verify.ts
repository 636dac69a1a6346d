import assert from 'node:assert/strict';
import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { runBuild } from '../support/run-build.ts';
import { describeDifference, differencesOf, digestsOf } from './folder-bytes.ts';
import { changeFile, copyProject } from './project-copy.ts';

interface Change {
  /** The file that changes, and how; none if only what the build is given does. */
  file?: string;
  was?: string;
  is?: string;
  environment?: Record<string, string>;
  /** What of the site has to be another one; for a version, nothing is, since the package itself stays. */
  shows?: RegExp;
}

const CONTENT = 'content-of-the-test';
const THIRD = `${CONTENT}/briefings/2033-02-marsk.md`;

/** What may change in the content between two builds that share what they keep. */
const OF_CONTENT: Record<string, Change> = {
  'an actor’s name': { file: `${CONTENT}/actors/lev-marin.yaml`, was: 'Лев Марін', is: 'Лев Мар’їн', shows: /^actors\/lev-marin\// },
  'a point’s wording': { file: THIRD, was: 'is extended to July.', is: 'is extended to August.', shows: /marsk\/a1\/index\.html$/ },
  'a topic': { file: `${CONTENT}/topics/hotline.yaml`, was: 'name: ', is: 'name: The ', shows: /marsk\/a2\/index\.html$/ },
  'a source': { file: `${CONTENT}/sources/potami-february.yaml`, was: 'title: ', is: 'title: Ὁ ', shows: /marsk\/r1\/index\.html$/ },
  'a relation': { file: THIRD, was: 'relation: changes', is: 'relation: repeats', shows: /^briefings\/2032-10-vella\/a1\/index\.html$/ },
};

/** What may change beside the content. */
const OF_CODE: Record<string, Change> = {
  'the site’s name': { file: `${CONTENT}/site.yaml`, was: 'The Lake Table', is: 'Der Seetisch', shows: /\/a1\/index\.html$/ },
  'a component': {
    file: 'src/components/site/SiteFooter.astro',
    was: '<p>{name} · ',
    is: '<p>{name} – ',
    shows: /^index\.html$/,
  },
  'a view': { file: 'src/views/point/point-view.ts', was: 'label}: ', is: 'label} – ', shows: /\/a1\/index\.html$/ },
  'a style': { file: 'src/styles/kinds/point.css', was: '{', is: '{ --x: 1;', shows: /^briefings\/.*\/a1\/index\.html$/ },
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
  'the version of a dependency that renders': { file: 'package.json', was: '"rehype-slug": "', is: '"rehype-slug": "^' },
  'the version of Node': { environment: { NODE_OPTIONS: `--import=${resolve('tests/verify/other-node.mjs')}` } },
  'the address of the site': { environment: { SITE_URL: 'https://lake.example.net' }, shows: /^briefings\/.*\/a1\/index\.html$/ },
  'the path of the site': { environment: { BASE_PATH: '/lake/' }, shows: /^briefings\/.*\/a1\/index\.html$/ },
  'whether there are cards': { environment: { SHARE_CARDS: 'off' }, shows: /^briefings\/.*\/a1\/index\.html$/ },
};

const project = copyProject();
cpSync('tests/fixtures/three-rounds', join(project, CONTENT), { recursive: true });
writeFileSync(join(project, CONTENT, 'site.yaml'), 'name: The Lake Table\n');
const [site, before] = [join(project, 'site'), join(project, 'before')];
await build(before, 'empty');

suite('a build with what earlier builds kept writes the same files as one without, byte for byte, after a change of', () => {
  for (const [what, change] of Object.entries(OF_CONTENT)) {
    test(`${what}, and takes over some of the last output`, async () => assert.ok((await takenAfter(change)) > 5));
  }
  for (const [what, change] of Object.entries(OF_CODE)) {
    test(`${what}, and takes over nothing`, async () => assert.equal(await takenAfter(change), 0));
  }
});

/** Builds before a change and after it, warm and cold, and compares; returns how many files were taken over. */
async function takenAfter({ file, was = '', is = '', environment, shows }: Change): Promise<number> {
  await build(site, 'kept');
  assert.deepEqual(differencesOf(digestsOf(before), digestsOf(site)), []);
  const places = new Map(listFiles(site).map((path) => [path, statSync(join(site, path)).ino]));
  const putBack = file ? changeFile(join(project, file), was, is) : () => {};
  const cold = join(project, 'cold');
  await build(site, 'kept', environment);
  rmSync(join(project, 'none'), { recursive: true, force: true });
  await build(cold, 'none', environment);
  putBack();
  const differing = differencesOf(digestsOf(site), digestsOf(cold));
  assert.equal(differing.map((each) => describeDifference(each, site, cold)).join('\n'), '');
  const changed = differencesOf(digestsOf(before), digestsOf(site));
  assert.equal(
    changed.some((each) => shows?.test(each)),
    shows !== undefined,
    changed.join(', '),
  );
  return listFiles(site).filter((path) => statSync(join(site, path)).ino === places.get(path)).length;
}

async function build(out: string, cache: string, environment: Record<string, string> = {}): Promise<void> {
  const { status, output } = await runBuild(
    { OUT_DIR: out, CACHE_DIR: join(project, cache), CONTENT_DIR: CONTENT, ...environment },
    project,
  );
  assert.equal(status, 0, output);
}
