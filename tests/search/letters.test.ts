import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { formatLedger, issueIdentifiers } from '../../src/commands/ledger/issue-ledger.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { visit } from '../support/launch.ts';
import { openSearch, said, seenPaths, typeAndWait } from '../support/open-search.ts';
import { runBuild } from '../support/run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-letters-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ROUND = 'briefings/2031-01-first-round.md';
const ANALYSIS = `Hakkı Yıldız, Łukasz Zieliński, Søren Bjørnå, Nguyễn Văn Đức, Đorđe Weiß, Þórdís Ægisdóttir and Sæther Holm met at Nagorno‑Varda about CO₂.

双方同意设立热线，外交部发言人说。

両国は停戦に合意した。ガザ、カタ、かが。

ทั้งสองฝ่ายตกลงหยุดยิง

اتَّفَقَ الطرفان على خطٍّ ساخن في مدينة حماة.

Стороны ещё договорились: Андрей Сёмин уехал.

Η Αθήνα συμφώνησε.

The envoy ran one ferry.

7. The zephyrine commission sits.
   - Its quixotic lamps burn.

> The periwinkle clause stands.

| Party | Stance |
| --- | --- |
| Estmark | the vermilion toll |

So it was.[^1]

[^1]: By a marmalade ledger.
`;

async function buildSite(): Promise<string> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  cpSync('tests/fixtures/sound', content, { recursive: true });
  const [, fields] = readFileSync(join(content, ROUND), 'utf8').split(/^---$/m);
  writeFileSync(join(content, ROUND), `---${fields}---\n\n[Norvania](actor:norvania) met [Estmark](actor:estmark).\n\n${ANALYSIS}`);
  for (const side of ['norvania', 'estmark']) {
    const ministry = `name: Ministry of Foreign Affairs\nkind: institution\nside: ${side}\nnativeNames:\n  - { lang: zh, name: 诺凡尼亚共和国外交部 }\ndescription: It.\n`;
    writeFileSync(join(content, `actors/ministry-${side}.yaml`), ministry);
  }
  const made = readContent(content, '/');
  writeFileSync(join(content, 'ledger.jsonl'), formatLedger(issueIdentifiers(made.ledger, made, '2031-03-10')));
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: out, SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  return out;
}

suite('the texts answer in the letters of every keyboard', async () => {
  const site = await visit({ folder: await buildSite(), base: '/', name: 'with letters', origin: '', environment: {} });
  const page = await openSearch(site, '?q=ferry');
  const at = (fragment: string) => `/briefings/2031-01-first-round/#${fragment}`;

  for (const [query, fragment] of [
    ...'Yildiz Yıldız Lukasz Łukasz Zielinski Soren Bjorna Nguyen Duc Dorde Djordje Đorđe Weiss WEISS Thordis Þórdís Saether Aegisdottir Varda CO2 CO₂'
      .split(' ')
      .map((name) => [name, 'p2'] as const),
    ['"Lukasz Zielinski"', 'p2'],
    ['nagorno-varda', 'p2'],
    ['外交部', 'p3'],
    ['热线', 'p3'],
    ['设立 发言人', 'p3'],
    ['停戦', 'p4'],
    ['ガザ', 'p4'],
    ['かが', 'p4'],
    ['หยุดยิง', 'p5'],
    ['اتفق', 'p6'],
    ['حماه', 'p6'],
    ['Андрей', 'p7'],
    ['Семин', 'p7'],
    ['αθηνα', 'p8'],
    ['zephyrine', 'p9-1'],
    ['quixotic', 'p9-2'],
    ['periwinkle', 'p9-3'],
    ['vermilion', 'p9-5'],
    ['marmalade', 'p10-1'],
  ] as const) {
    test(`${query} is found`, async () => {
      await typeAndWait(page, query);
      assert.ok((await seenPaths(page)).includes(at(fragment)), (await seenPaths(page)).join(' '));
    });
  }

  test('a result shows its words as they are written, and marks them', async () => {
    await typeAndWait(page, 'yildiz');
    assert.match((await page.textContent('.found p')) ?? '', /^Hakkı Yıldız, Łukasz/);
    assert.deepEqual(await page.locator('.found p mark').allTextContents(), ['Yıldız']);
    await typeAndWait(page, '热线');
    assert.deepEqual(await page.locator('.found p mark').allTextContents(), ['热线']);
  });

  for (const marks of ['“”', '„“', '«»', '″″', '""', '「」']) {
    const phrase = (words: string) => `${marks[0]}${words}${marks[1]}`;
    test(`${marks} make a phrase, alone and beside a word`, async () => {
      await typeAndWait(page, phrase('one ferry'));
      assert.ok((await seenPaths(page)).includes(at('p9')));
      assert.match(await typeAndWait(page, phrase('ferry one')), /^No results/);
      assert.match(await typeAndWait(page, `${phrase('ferry one')} envoy`), /^No results/);
      await typeAndWait(page, `envoy ${phrase('one ferry')}`);
      assert.equal((await seenPaths(page))[0], at('p9'));
    });
  }

  test('a name in a script without spaces is found by any part of it', async () => {
    for (const part of ['外交部', '共和国', '尼亚 外交']) {
      await typeAndWait(page, part);
      assert.ok((await seenPaths(page)).includes('/actors/ministry-norvania/'), part);
    }
  });

  test('entries of one name are told apart by their side', async () => {
    await typeAndWait(page, 'ministry of foreign affairs');
    assert.deepEqual((await page.locator('.found .name').allTextContents()).toSorted(), [
      'Ministry of Foreign Affairs, Estmark',
      'Ministry of Foreign Affairs, Norvania',
    ]);
    assert.equal(await said(page), '2 results');
  });
});
