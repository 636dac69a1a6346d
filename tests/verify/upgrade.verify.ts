import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { installPackage } from '../support/install-package.ts';

const place = mkdtempSync(join(tmpdir(), 'readout-upgrade-'));
after(() => rmSync(place, { recursive: true, force: true }));
const { file, readout } = installPackage(place);
const [library, content] = [join(place, 'talks'), join(place, 'talks/content')];
const FIXTURES = join(import.meta.dirname, '../fixtures');

type Row = { collection: string; id: string; issued: string } | { briefing: string; id: string; issued: string };
const rowsIn = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const rows = rowsIn(join(FIXTURES, 'content-0.1/ledger.jsonl'));

/** What version 0.1 published at an identifier: pages, other forms, citations, feeds and frames. */
function addressesOf(row: Row): string[] {
  const forms = (page: string) => ['/', '.json', '.md', '.bib', '.ris', '.csl.json'].map((ending) => page + ending);
  if ('briefing' in row) {
    const [point, frame] = [`/briefings/${row.briefing}/${row.id}`, `/embed/${row.briefing}/${row.id}`];
    return [...forms(point), `${frame}/`, `${frame}/oembed.json`];
  }
  const page = `/${row.collection}/${row.id}`;
  if (row.collection === 'briefings') return [...forms(page), `${page}/positions.csv`, `${page}/qr.svg`];
  return row.collection === 'sources' ? [`${page}/`] : [`${page}/`, `${page}/feed.atom`, `${page}/feed.json`];
}

const run = (...args: string[]) => {
  const { status, stdout, stderr } = readout(args, library, { SHARE_CARDS: 'off' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

suite('the content of version 0.1, by the steps of the guide', () => {
  test('takes the place of the example in a library that is begun with the package', () => {
    assert.equal(readout(['init', 'talks', '--package', file], place).status, 0);
    rmSync(content, { recursive: true });
    cpSync(join(FIXTURES, 'content-0.1'), content, { recursive: true });
    // Version 0.1 kept its ledger as one list of entries and one of points.
    const [points, entries] = [rows.filter((row) => 'briefing' in row), rows.filter((row) => 'collection' in row)];
    rmSync(join(content, 'ledger.jsonl'));
    writeFileSync(join(content, 'ledger.json'), JSON.stringify({ entries, points }, null, 2));
    cpSync(join(content, 'ledger.json'), join(place, 'published.json'));
  });

  test('is rewritten, and every row of its ledger carried over', () => {
    assert.match(run('migrate'), /Run "npm run ledger", then "npm run check"/);
    assert.match(run('ledger', '--published', join(place, 'published.json')), /has every identifier of .*: 14\./);
    assert.deepEqual(new Set(rowsIn(join(content, 'ledger.jsonl')).map(keyOf)), new Set(rows.map(keyOf)));
    assert.ok(!existsSync(join(content, 'ledger.json')));
    const said = (folder: string) =>
      Object.fromEntries(
        listFiles(folder)
          .filter((path) => !/ledger|gitattributes/.test(path))
          .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
      );
    assert.deepEqual(said(content), said(join(FIXTURES, 'content-0.2')));
  });

  test('passes the check and is built, and every address that it had answers', () => {
    run('check');
    run('build');
    const addresses = ['/', '/about/', '/search/', '/data/', '/data/readout.json', '/feeds/changes.atom', ...rows.flatMap(addressesOf)];
    assert.deepEqual(
      addresses.filter((address) => !existsSync(join(library, 'dist', address.replace(/\/$/, '/index.html')))),
      [],
    );
  });
});

function keyOf(row: Row): string {
  return `${'briefing' in row ? row.briefing : row.collection}/${row.id} ${row.issued}`;
}
