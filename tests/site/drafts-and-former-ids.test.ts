import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { checkPlaces } from '../../src/commands/deploy/target-paths.ts';
import { listFiles } from '../../src/list-files.ts';
import { runBuild } from '../support/run-build.ts';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('sound');
const out = mkdtempSync(join(tmpdir(), 'readout-drafts-'));
after(() => rmSync(out, { recursive: true, force: true }));
const [site, withDrafts] = [join(out, 'site'), join(out, 'with-drafts')] as const;
const [OLD, NEW] = ['2031-03-second-round', '2031-03-ferry'] as const;
const DRAFT = '2031-05-third-round';
const read = (file: string, folder = site) => readFileSync(join(folder, file), 'utf8');

/** What only the draft refers to, and what refers to that. */
const HELD = {
  'topics/secret-canal.yaml': 'name: Secret canal\ndefinition: A canal.\n',
  'actors/canal-board.yaml': 'name: Canal board\nkind: institution\ndescription: A board.\n',
  'sources/canal-leak.yaml':
    'name: The canal papers\nkind: official-statement\npublisher: Canal board\nissuers: [canal-board]\naddress: https://example.org/canal\n',
  'processes/canal-talks.yaml': 'name: Canal talks\ndescription: Talks on the canal.\n',
};

/** Gives the second round another id and adds a third, which is a draft. */
function edit(): void {
  const [old, fresh] = [OLD, NEW].map((id) => join(content, `briefings/${id}.md`)) as [string, string];
  renameSync(old, fresh);
  const text = readFileSync(fresh, 'utf8');
  writeFileSync(fresh, text.replace('asOf: ', `formerIds: [${OLD}]\nasOf: `));
  const draft = text
    .replace('asOf: ', 'draft: true\nprocess: canal-talks\nasOf: ')
    .replace('topics: [lake-fishing]', 'topics: [lake-fishing, secret-canal]')
    .replace('sources: [', 'sources: [canal-leak, ');
  writeFileSync(join(content, `briefings/${DRAFT}.md`), draft);
  mkdirSync(join(content, 'processes'), { recursive: true });
  for (const [path, entry] of Object.entries(HELD)) writeFileSync(join(content, path), entry);
}

suite('a briefing under another id, and a draft', () => {
  let ledger = '';
  before(async () => {
    edit();
    ledger = runCommand('ledger.ts', { content }).stdout;
    for (const [OUT_DIR, DRAFTS] of [
      [site, 'off'],
      [withDrafts, 'on'],
    ] as const) {
      const { status, output } = await runBuild({
        OUT_DIR,
        CONTENT_DIR: content,
        CACHE_DIR: join(out, 'cache'),
        DRAFTS,
        SHARE_CARDS: 'off',
      });
      assert.equal(status, 0, output);
    }
  });

  test('have their identifiers issued, the points on the day of before, save those of the draft', () => {
    assert.match(ledger, new RegExp(`issued briefings/${NEW}/a1\n`));
    assert.match(ledger, new RegExp(`left out briefings/${DRAFT}, which is a draft\n`));
    const rows = readFileSync(join(content, 'ledger.jsonl'), 'utf8');
    assert.ok(!rows.includes(DRAFT) && !rows.includes('canal'));
    for (const path of Object.keys(HELD)) {
      assert.ok(ledger.includes(`left out ${path.replace('.yaml', '')}, to which only drafts refer\n`), ledger);
    }
    const dayOf = (id: string) => new RegExp(`"briefing":"${id}","id":"a1".*"issued":"([^"]+)"`).exec(rows)?.[1];
    assert.equal(dayOf(NEW), dayOf(OLD));
  });

  for (const [from, to] of [
    [`briefings/${OLD}/`, `/briefings/${NEW}/`],
    [`briefings/${OLD}/a1/`, `/briefings/${NEW}/a1/`],
    [`briefings/${OLD}/tables/`, `/briefings/${NEW}/tables/`],
  ] as const) {
    test(`/${from} leads to ${to}, in the page and for hosts that read a list`, () => {
      const page = read(`${from}index.html`);
      assert.match(page, new RegExp(`<meta http-equiv="refresh" content="0; url=${to}">`));
      assert.match(page, /<meta name="robots" content="noindex">/);
      assert.ok(read('_redirects').includes(`/${from} ${to} 301\n`));
      assert.ok(!read('sitemap-0.xml').includes(`/${from}`));
    });
  }

  for (const file of [
    '.json',
    '.md',
    '.bib',
    '.ris',
    '.csl.json',
    '/positions.csv',
    '/tables.csv',
    '/qr.svg',
    '/a1.json',
    '/a1.md',
    '/a1.bib',
  ]) {
    test(`${file} at the former address says what it says at the present one`, () => {
      assert.equal(read(`briefings/${OLD}${file}`), read(`briefings/${NEW}${file}`));
    });
  }

  test('a frame at the former address shows the point, with links to where it is now', () => {
    assert.equal(read(`embed/${OLD}/a1/index.html`), read(`embed/${NEW}/a1/index.html`));
    assert.equal(read(`embed/${OLD}/a1/oembed.json`), read(`embed/${NEW}/a1/oembed.json`));
  });

  test('no file of the site holds a trace of the draft, or of what only it refers to', () => {
    assert.ok(existsSync(join(site, 'index.html')));
    const trace = new RegExp(`${DRAFT}|canal`, 'i');
    const traces = listFiles(site).filter((file) => trace.test(file) || trace.test(`${readFileSync(join(site, file))}`));
    assert.deepEqual(traces, []);
  });

  test('asked for, the draft has its page, marked as one and kept from search engines, and so have its points', () => {
    for (const page of [`briefings/${DRAFT}/index.html`, `briefings/${DRAFT}/a1/index.html`, `briefings/${DRAFT}/tables/index.html`]) {
      assert.match(read(page, withDrafts), /<main[^>]*>\s*<p class="draft">Draft<\/p>/);
      assert.match(read(page, withDrafts), /<meta name="robots" content="noindex">/);
    }
    assert.match(read('briefings/index.html', withDrafts), /<strong class="draft">Draft<\/strong>/);
    const frame = read(`embed/${DRAFT}/a1/index.html`, withDrafts);
    assert.match(frame, /<main[^>]*>\s*<p class="draft">Draft<\/p>/);
    assert.match(frame, /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(frame, /rel="canonical"/);
  });

  test('the title of a draft’s page, which tabs, sheets of paper and PDFs show, begins with the mark, as that of a proof does', () => {
    assert.match(read(`briefings/${DRAFT}/index.html`, withDrafts), /<title>Draft: /);
    assert.match(read('index.html', withDrafts), /<title>Proof with drafts: not for publication: /);
  });

  for (const path of Object.keys(HELD)) {
    test(`asked for, the page of ${path} is there, marked as the draft is`, () => {
      const page = read(`${path.replace('.yaml', '')}/index.html`, withDrafts);
      assert.match(page, /<main[^>]*>\s*<p class="draft">Draft<\/p>/);
      assert.match(page, /<meta name="robots" content="noindex">/);
    });
  }

  test('search engines are kept out of every page of a site with drafts, and let into another', () => {
    assert.equal(read('robots.txt', withDrafts), 'User-agent: *\nDisallow: /\n');
    const open = listFiles(withDrafts).filter((file) => file.endsWith('.html') && !read(file, withDrafts).includes('content="noindex"'));
    assert.deepEqual(open, []);
    assert.match(read('robots.txt'), /^User-agent: \*\nAllow: \/\n\nSitemap: /);
    assert.doesNotMatch(read('index.html'), /noindex/);
  });

  test('every page and frame of a site with drafts is marked as a proof, which no page of another is, and a deploy refuses it', () => {
    const pages = (folder: string) => listFiles(folder).filter((file) => file.endsWith('.html'));
    const marked = pages(withDrafts).filter((file) => read(file, withDrafts).includes('<p class="draft">'));
    const whole = pages(withDrafts).filter((file) => read(file, withDrafts).includes('<main'));
    assert.deepEqual(marked, whole);
    for (const page of ['', `embed/${NEW}/a1/`])
      assert.match(read(`${page}index.html`, withDrafts), /<p class="draft">Proof with drafts: not for publication<\/p>/);
    assert.deepEqual(
      pages(site).filter((file) => read(file).includes('class="draft"')),
      [],
    );
    assert.throws(() => checkPlaces(withDrafts, join(out, 'target'), []), /is a proof: it was built with drafts/);
  });
});
