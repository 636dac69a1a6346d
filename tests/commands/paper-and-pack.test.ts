import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { launchBrowser } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-paper-'));
after(() => rmSync(folder, { recursive: true }));
const run = (command: string, ...options: string[]) =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `src/commands/${command}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: rootSite().folder },
  });

describe('npm run pdf', () => {
  test('writes the briefing as a tagged PDF with its title', () => {
    const file = join(folder, 'paper.pdf');
    const { status, stderr } = run('pdf', '2026-01-paris-talks', '--paper', 'letter', '--out', file);
    assert.equal(status, 0, stderr);
    const pdf = readFileSync(file, 'latin1');
    assert.match(pdf, /^%PDF-/);
    assert.match(pdf, /\/StructTreeRoot/);
    assert.match(pdf, /\/BaseFont \/[A-Z]+\+Newsreader/);
    assert.match(pdf, /\/MediaBox \[0 0 612 792\]/);
    const title = Buffer.from('A commitment and a hotline', 'utf16le').swap16().toString('hex').toUpperCase();
    assert.ok(pdf.includes(`/Title <FEFF${title}`), 'The PDF has no title.');
  });

  test('refuses a paper that it does not know', () => {
    const { status, stderr } = run('pdf', '2026-01-paris-talks', '--paper', 'a3');
    assert.equal(status, 1);
    assert.equal(stderr, 'There is no paper size "a3". Write --paper a4 or --paper letter.\n');
  });

  test('says which briefings there are if it is given none, or one that is not there', () => {
    assert.equal(run('pdf').stderr, 'Name a briefing; it has: 2026-01-paris-talks.\n');
    assert.equal(run('pdf', 'paris').stderr, 'The built site has no briefing "paris"; it has: 2026-01-paris-talks.\n');
  });
});

describe('npm run pack', () => {
  test('writes a file of at most 300 kB that finds points and names without a network', async () => {
    const file = join(folder, 'briefing.html');
    const { status, stderr } = run('pack', '2026-01-paris-talks', '--out', file);
    assert.equal(status, 0, stderr);
    assert.ok(statSync(file).size <= 300_000, `The file has ${statSync(file).size} bytes. Carry fewer faces of the fonts in pack-page.ts.`);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const refused: string[] = [];
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`file://${file}`);
      await page.getByRole('searchbox').fill('hotl');
      await page.getByRole('link', { name: 'A2 A hotline against escalation' }).first().click();
      assert.match(page.url(), /#a2$/);
      await page.getByRole('searchbox').fill('turkiye');
      await page.locator('.find').getByRole('link', { name: 'Türkiye', exact: true }).waitFor();
      assert.deepEqual(
        asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(refused, []);
      assert.ok(await page.evaluate(() => document.fonts.check('1rem Newsreader') && getComputedStyle(document.body).margin === '0px'));
    } finally {
      await browser.close();
    }
  });
});

describe('what was made is written over, and what only holds it or speaks of it is not:', () => {
  const pack = readFileSync('src/commands/pack/pack-briefing.ts', 'utf8');
  const pdf = '%PDF-1.4\nx\n%Made by Readout\nstartxref\n9\n%%EOF\n';
  const CASES: [command: string, file: string, text: string, isOurs: boolean][] = [
    ['pack', 'code.ts', pack, false],
    ['pack', 'notes.md', '# Notes\n\n<!doctype html><search class="find">', false],
    ['pack', 'mine.html', '<!doctype html><p>Mine.', false],
    ['pack', 'ours.html', '<!doctype html><search class="find">', true],
    ['pdf', 'archive.tar', `ours.pdf\0\0${pdf}\0\0`, false],
    ['pdf', 'letter.eml', `Subject: The talks\n\n${pdf}`, false],
    ['pdf', 'signed.pdf', `${pdf}9 0 obj (what somebody has added) endobj\nstartxref\n99\n%%EOF\n`, false],
    ['pdf', 'ours.pdf', pdf, true],
  ];
  for (const [command, name, text, isOurs] of CASES) {
    test(`${command} to ${name}`, () => {
      const file = join(folder, name);
      writeFileSync(file, text);
      const { status, stderr } = run(command, '2026-01-paris-talks', '--out', file);
      assert.equal(status, isOurs ? 0 : 1, stderr);
      assert.equal(readFileSync(file, 'utf8') === text, !isOurs);
      if (!isOurs) assert.match(stderr, /already exists, and this command did not make it/);
    });
  }
});
