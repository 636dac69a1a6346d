import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { STAGES } from '../../src/stages.ts';
import { PARIS_TALKS, runBuild } from '../support/run-build.ts';
import { builtSites, logOf, rootSite } from '../support/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-build-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const BRIEFING = 'briefings/2026-01-paris-talks.md';

/** What an author may break, and the place and the words of the report. */
const MISTAKES = [
  {
    mistake: 'an actor that no file describes',
    file: BRIEFING,
    was: '(actor:steve-witkoff) and',
    is: '(actor:steve-witkof) and',
    report: /2026-01-paris-talks\.md:\d+:\d+ {2}\S+ {2}.*steve-witkof\b.*steve-witkoff/,
  },
  {
    mistake: 'a paragraph that the source does not have',
    file: BRIEFING,
    was: 'paragraph: 8, from: "For its part"',
    is: 'paragraph: 80, from: "For its part"',
    report: /2026-01-paris-talks\.md:\d+:\d+ {2}\S+ {2}.*80/,
  },
  {
    mistake: 'a key that does not exist',
    file: 'actors/hakan-fidan.yaml',
    was: 'kind: person',
    is: 'kind: person\nnickname: Hakan',
    report: /hakan-fidan\.yaml:3:1 {2}\S+ {2}.*nickname/,
  },
  {
    mistake: 'a file that is not YAML',
    file: 'topics/hotline.yaml',
    was: 'name: Hotline',
    is: 'name: [Hotline',
    report: /hotline\.yaml:\d+:\d+ {2}\S+ {2}/,
  },
];

suite('a build of content with a mistake', () => {
  for (const [index, { mistake, file, was, is, report }] of MISTAKES.entries()) {
    test(`reports ${mistake} with file, line and column, publishes nothing and exits with 1`, async () => {
      const content = copyContent(String(index));
      fix(join(content, file), was, is);
      const { status, output } = await runBuild({ OUT_DIR: join(folder, 'never'), CONTENT_DIR: content });
      assert.equal(status, 1, output);
      assert.match(output, report);
      assert.match(output, /^\d+ errors? in 1 file\.$/m);
      assert.match(output, /^Nothing was published\.$/m);
      assert.ok(!readdirSync(folder).some((name) => name.startsWith('never')), 'a folder was left behind');
    });
  }

  test('leaves the last good build as it was, byte for byte', async () => {
    const out = join(folder, 'published');
    cpSync(rootSite().folder, out, { recursive: true });
    const before = digestOf(out);
    const content = copyContent('last');
    fix(join(content, BRIEFING), '(actor:steve-witkoff) and', '(actor:nobody) and');
    const { status, output } = await runBuild({ OUT_DIR: out, CONTENT_DIR: content });
    assert.equal(status, 1, output);
    assert.match(output, /the last good build is untouched/);
    assert.equal(digestOf(out), before);
  });
});

suite('a setting that cannot be used ends the build with a sentence that names it:', () => {
  const cases: [name: string, value: string, sentence: RegExp][] = [
    ['SITE_URL', 'example', /SITE_URL is "example", which is not a web address\. Set it to an origin/],
    ['BASE_PATH', '/a b/', /BASE_PATH is "\/a b\/", which is not a path\. Set it to "\/" or/],
  ];
  for (const [name, value, sentence] of cases) {
    test(`${name}=${value}`, async () => {
      const { status, output } = await runBuild({ OUT_DIR: join(folder, 'never'), [name]: value });
      assert.equal(status, 1, output);
      assert.match(output, sentence);
    });
  }
});

/** What a build that takes longer than two seconds says of how far it is. */
const STAGE_LINE = new RegExp(`^(?:${Object.values(STAGES).join('|')}) (?:…|[█░])`);

suite('a build that succeeds', () => {
  for (const site of builtSites()) {
    const notices = [
      ...(site.environment.SITE_URL
        ? []
        : [/^Absolute addresses point to https:\/\/readout\.example, a host reserved for examples\. Set SITE_URL/]),
      /has no site\.yaml, so the site is published as "Readout" under CC BY 4\.0\. Add the file/,
    ];
    test(`${site.name} says that SITE_URL or site.yaml is missing, and prints only progress and a summary besides`, () => {
      const [counts, times, ...lines] = logOf(site).trim().split('\n').toReversed();
      assert.match(counts ?? '', /^\d+ pages built from .+ into .+ in .+: [\d,]+ points, [\d,]+ files, [\d.]+ MB, (?:no|\d+) warnings?\b/);
      assert.match(times ?? '', /^Reading and checking [\d.]+ s · Starting Astro [\d.]+ s · Compiling [\d.]+ s · Pages [\d.]+ s · /);
      const said = lines.filter((line) => !STAGE_LINE.test(line)).toReversed();
      assert.equal(said.length, notices.length, said.join('\n'));
      for (const [index, notice] of notices.entries()) assert.match(said[index] ?? '', notice);
    });
  }
});

function copyContent(name: string): string {
  const content = join(folder, `content-${name}`);
  cpSync(PARIS_TALKS, content, { recursive: true });
  return content;
}

function fix(file: string, was: string, is: string): void {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(was), `${file} does not have the text that this test breaks: ${was}`);
  writeFileSync(file, text.replace(was, is));
}

function digestOf(of: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}
