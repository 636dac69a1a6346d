import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { runBuild } from '../support/run-build.ts';

const QUOTATION = 'UNIFIL: اتفق الطرفان على إنشاء خط ساخن (واحد).';
const EDITS: [file: string, from: string | RegExp, to: string][] = [
  ['briefings/2031-03-second-round.md', 'quote: one ferry for both shores', `quote: "${QUOTATION}"`],
  ['briefings/2031-03-second-round.md', 'part: Lent its port.', 'part: Lent its port.\n    asNamed: مجلس العبّارة'],
  ['sources/solvik-communique.yaml', /^/, 'title: «بيان البحيرة»\nlanguage: ar\n'],
  [
    'actors/norvania.yaml',
    /^spellings: .*\n/m,
    'spellings: [Norwania, مملكة نورفانيا]\nnativeNames:\n  - { lang: ps, name: نورونیا }\n  - { lang: ckb, name: نۆرڤانیا }\n  - { lang: el, name: Νορβανία }\n',
  ],
  ['actors/estmark.yaml', /^name: .*$/m, 'name: استمارك'],
  ['topics/lake-fishing.yaml', 'fishing rights', 'حقوق الصيد'],
];

const folder = mkdtempSync(join(tmpdir(), 'readout-direction-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

suite('the direction and the language of words that are not the site’s', async () => {
  const content = join(folder, 'content');
  cpSync('tests/fixtures/sound', content, { recursive: true });
  for (const [file, from, to] of EDITS) {
    const text = readFileSync(join(content, file), 'utf8');
    assert.notEqual(text.replace(from, to), text, file);
    writeFileSync(join(content, file), text.replace(from, to).replace(/^(title: «.*\n(?:.*\n)*?)title: .*\n/, '$1'));
  }
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: join(folder, 'site'), SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  const page = (path: string) => readFileSync(join(folder, 'site', path, 'index.html'), 'utf8');

  for (const [what, path, html] of [
    [
      'a quotation runs as most of its letters do',
      'briefings/2031-03-second-round/a1',
      /<blockquote [^>]*lang="ar" dir="rtl">\s*<p>“(?:<[bu]>)?UNIFIL/,
    ],
    ['a title has its language', 'sources/solvik-communique', /<h1 lang="ar" dir="rtl">«بيان البحيرة»<\/h1>/],
    ['the language of a source is named', 'sources/solvik-communique', /<dt>Language<\/dt>\s*<dd>Arabic<\/dd>/],
    ['a title in a list', 'briefings/2031-03-second-round', /<a class="name" href="[^"]*" lang="ar" dir="rtl">«بيان البحيرة»<\/a>/],
    ['a name', 'briefings/2031-03-second-round', /<a class="name" href="\/actors\/estmark\/" dir="rtl">استمارك<\/a>/],
    ['the name in Pashto', 'actors/norvania', /In Pashto:\s+<bdi lang="ps" dir="auto">نورونیا<\/bdi>/],
    ['the name in Sorani', 'actors/norvania', /<bdi lang="ckb" dir="auto">نۆرڤانیا<\/bdi>/],
    ['the name in Greek', 'actors/norvania', /<bdi lang="el" dir="auto">Νορβανία<\/bdi>/],
    ['another spelling', 'actors/norvania', /Also appears as\s+Norwania, <bdi>مملكة نورفانيا<\/bdi>\./],
    ['another name of a topic', 'topics/lake-fishing', /Also called\s+<bdi>حقوق الصيد<\/bdi>\./],
    ['a name in a line, beside a day', 'actors/norvania', /held by <bdi>استمارك<\/bdi> · /],
    ['a name over a column', 'briefings/2031-03-second-round', /<th scope="col">\s*<bdi[^>]*>استمارك<\/bdi>/],
    ['a name as an article spells it', 'actors/halden-isles', /In the source: <bdi>مجلس العبّارة<\/bdi>\./],
  ] as const) {
    test(what, () => assert.match(page(path), html));
  }

  test('a name in Latin letters says nothing of its direction', () => {
    assert.match(page('briefings/2031-03-second-round'), /<a class="name" href="\/actors\/norvania\/">Norvania<\/a>/);
  });
});
