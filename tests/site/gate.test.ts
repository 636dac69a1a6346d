import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { failOnWarnings } from '../../src/commands/build/gate/fail-on-warnings.ts';
import { verifyOutput } from '../../src/commands/build/gate/verify-output.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { PARIS_TALKS } from '../support/run-build.ts';
import { builtSites, rootSite } from '../support/sites.ts';

const PARIS = 'briefings/2026-01-paris-talks';
const content = readContent(PARIS_TALKS, '/');
const work = mkdtempSync(join(tmpdir(), 'readout-gate-'));
after(() => rmSync(work, { recursive: true, force: true }));
const folder = join(work, 'site');
cpSync(rootSite().folder, folder, { recursive: true });

/** What may go wrong in a build that ends well, and what is said of it. */
const FAULTS: [fault: string, file: string, change: (text: string) => string | undefined, said: RegExp][] = [
  ['the page of a point is missing', `${PARIS}/a2/index.html`, () => undefined, /^briefings\S+\/a2\/index\.html is missing\.$/m],
  ['the page of an actor is missing', 'actors/hakan-fidan/index.html', () => undefined, /^actors\/hakan-fidan\/\S+ is missing\.$/m],
  ['the frame of a point is missing', 'embed/2026-01-paris-talks/a2/index.html', () => undefined, /^embed\/\S+ is missing\.$/m],
  [
    'what answers questions about a round is missing',
    'answers/rounds/2026-01-paris-talks.txt',
    () => undefined,
    /^answers\/rounds\/2026-01-paris-talks\.txt is missing: questions about it would have no answer\.$/m,
  ],
  ['the page of the corrections is missing', 'corrections/index.html', () => undefined, /^corrections\/index\.html is missing\.$/m],
  ['the 404 page is missing', '404.html', () => undefined, /^404\.html is missing\.$/m],
  [
    'a page has a title and no text',
    'topics/hotline/index.html',
    (text) => text.replace(/<\/h1>.*<\/main>/s, '</h1></main>'),
    /^topics\/hotline\/\S+ has no title or no text/m,
  ],
  ['a page has no title', 'topics/hotline/index.html', (text) => text.replace(/<h1.*?<\/h1>/s, '<h1></h1>'), /has no title or no text/],
  ['a file is empty', 'robots.txt', () => '', /^robots\.txt is empty\.$/m],
  ['a briefing has lost its analysis', `${PARIS}/index.html`, (text) => text.replaceAll(/ id="p\d+"/g, ''), /^briefings\/\S+ lacks p1\.$/m],
  [
    'a link leads nowhere',
    'about/index.html',
    (text) => text.replace('<main', '<a href="/nowhere/">x</a><main'),
    /"\/nowhere\/" leads to a file that does not exist/,
  ],
  [
    'a fragment leads nowhere',
    'about/index.html',
    (text) => text.replace('<main', '<a href="/data/#no">x</a><main'),
    /"#no" leads to an element that data/,
  ],
  [
    'a fragment beyond ASCII leads nowhere',
    'about/index.html',
    (text) => text.replace('<main', '<a href="/data/#größe">x</a><main'),
    /"#größe" leads to an element that data/,
  ],
  ['a picture is missing', 'card.png', () => undefined, /"https:\/\/readout\.example\/card\.png" leads to a file that does not exist/],
  [
    'the search lacks records',
    'pagefind/pagefind-entry.json',
    (text) => text.replace(/"page_count":\d+/, '"page_count":9'),
    /has 9 records; the entries, points and pages alone come to \d+/,
  ],
  [
    'the search lacks the texts of records',
    'pagefind/pagefind-entry.json',
    (text) => text.replace(/"texts":\["/, '"texts":["9'),
    /names pagefind\/texts\/0_9[0-9a-f]+\.pf_texts, which is not there/,
  ],
  [
    'the search counts more records than it has',
    'pagefind/pagefind-entry.json',
    (text) => text.replace(/"page_count":\d+/, '"page_count":900'),
    /counts 900 records but names \d+ files with their texts/,
  ],
];

const gate = (of: Content = content) => verifyOutput(folder, '/', 'https://readout.example', of);

suite('a built site is not published', () => {
  for (const [fault, file, change, said] of FAULTS) {
    test(`if ${fault}`, () => {
      const path = join(folder, file);
      const whole = readFileSync(path);
      const changed = change(whole.toString('utf8'));
      if (changed === undefined) rmSync(path);
      else writeFileSync(path, changed);
      try {
        assert.throws(gate, (error: Error) => said.test(error.message) && /a fault in the build/.test(error.message));
      } finally {
        writeFileSync(path, whole);
      }
    });
  }

  test('if a page is there for no entry', () => {
    const { topics, ...others } = content;
    const fewer = new Map(Array.from(topics).filter(([id]) => id !== 'hotline'));
    const ledger = { ...content.ledger, entries: content.ledger.entries.filter(({ id }) => id !== 'hotline') };
    assert.throws(() => gate({ ...others, topics: fewer, ledger }), /^topics\/hotline\/index\.html belongs to no entry and no point\.$/m);
  });

  test('if a page of corrections is there for no year', () => {
    cpSync(join(folder, 'corrections/index.html'), join(folder, 'corrections/latest/index.html'));
    try {
      assert.throws(gate, /^corrections\/latest\/index\.html belongs to no entry and no point\.$/m);
    } finally {
      rmSync(join(folder, 'corrections/latest'), { recursive: true });
    }
  });

  test('if an identifier of the ledger has no page', () => {
    const issued = {
      briefing: '2026-01-paris-talks',
      id: 'a9',
      kind: 'agreed',
      number: 9,
      issued: '2026-01-01',
      status: 'current',
    } as const;
    const ledger = { ...content.ledger, points: [...content.ledger.points, issued] };
    assert.throws(() => gate({ ...content, ledger }), /^briefings\/2026-01-paris-talks\/a9\/index\.html is missing\.$/m);
  });

  for (const level of ['WARN', 'ERROR']) {
    test(`if the build has said [${level}]`, async () => {
      const build = async () => void process.stderr.write(`12:00:00 \u001b[33m[${level}]\u001b[39m something is off\n`);
      await assert.rejects(failOnWarnings(build), /reported problems:\n.*something is off/);
    });
  }

  test('but is, if links lead to elements whose names go beyond ASCII', () => {
    const path = join(folder, 'about/index.html');
    const whole = readFileSync(path);
    const links = ['/about/#größe', '/about/#gr%C3%B6%C3%9Fe', '#größe'].map((link) => `<a href="${link}">x</a>`).join('');
    writeFileSync(path, whole.toString().replace('<main', `<p id="größe">${links}</p><main`));
    try {
      gate();
    } finally {
      writeFileSync(path, whole);
    }
  });

  test('only if there is such a fault', async () => {
    assert.equal(gate().pages, 70);
    assert.equal(await failOnWarnings(async () => 1), 1);
    const [, under] = builtSites();
    assert.ok(under && verifyOutput(under.folder, under.base, under.origin, readContent(PARIS_TALKS, under.base)).pages === 70);
  });
});
