import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';

const ORIGIN = 'https://record.example.org';
const folder = mkdtempSync(join(tmpdir(), 'readout-own-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(join(import.meta.dirname, '../fixtures/sound'), folder, { recursive: true });
const file = join(folder, 'briefings/2031-01-first-round.md');
const sound = readFileSync(file, 'utf8').replace('\ndelegations:', '\nprocess: lake-talks\ndelegations:');
mkdirSync(join(folder, 'processes'));
writeFileSync(join(folder, 'processes/lake-talks.yaml'), 'name: Talks on the lake\ndescription: X.\nformerIds: [solvik-talks]\n');

function deadLinks(path: string, base: string, origin = ORIGIN): string[] {
  writeFileSync(file, sound.replace('met [Estmark]', `[met](${origin}${path}) [Estmark]`));
  const { problems } = readContent(folder, base, ORIGIN);
  return problems.filter(({ rule }) => rule === 'dead-link').map(({ line, column, nearest }) => `${line}:${column} ${nearest ?? ''}`);
}

describe('an address of the site itself', () => {
  for (const [path, nearest] of [
    ['/actors/norvnia/', '/actors/norvania/'],
    ['/actors/norvania', '/actors/norvania/'],
    ['/briefings/2031-03-second-round/a9/', '/briefings/2031-03-second-round/a1/'],
    ['/briefings/2031-03-second-round/#section-the-light', '#section-the-lights'],
    ['/embed/2031-03-second-round/a2/', '/embed/2031-03-second-round/a1/'],
    ['/data/point.csv', '/data/points.csv'],
    ['/briefings/2031-03-second-round.pdf', '/briefings/2031-03-second-round.md'],
    ['/abuot/', '/about/'],
    ['/processes/lake-talk/', '/processes/lake-talks/'],
    ['/processes/lake-talks/changes/2031-01-first/', '/processes/lake-talks/changes/2031-01-first-round/'],
    ['/briefings/2031-03-second-round/table/', '/briefings/2031-03-second-round/tables/'],
    ['/briefings/2031-03-second-round/table.csv', '/briefings/2031-03-second-round/tables.csv'],
    ['/topics/ferry-line/feed.rss', '/topics/ferry-line/feed.json'],
    ['/%/', '/'],
  ] as const) {
    test(`that has no page is named with the nearest: ${path}`, () => {
      assert.deepEqual(deadLinks(path, '/'), [`17:28 ${nearest.startsWith('#') ? nearest : ORIGIN + nearest}`]);
    });
  }

  test('is recognised with http: where the site has https:', () => {
    assert.deepEqual(deadLinks('/abuot/', '/', 'http://record.example.org'), [`17:28 ${ORIGIN}/about/`]);
    assert.deepEqual(deadLinks('/about/', '/', 'http://record.example.org'), []);
  });

  for (const path of [
    '',
    '/',
    '/about/',
    '/about/index.html',
    '/search/?q=toll',
    '/actors/norvania/',
    '/briefings/2031-03-second-round/a1/',
    '/briefings/2031-03-second-round/#a1',
    '/briefings/2031-03-second-round/#section-the-lights',
    '/briefings/2031-03-second-round.json',
    '/briefings/2031-03-second-round/a1.csl.json',
    '/topics/ferry-line/feed.atom',
    '/data/points.csv',
    '/data/relations.csv',
    '/data/reports.csv',
    '/data/follow-ups.csv',
    '/processes/lake-talks/',
    '/processes/solvik-talks/',
    '/processes/lake-talks.csv',
    '/processes/lake-talks.md',
    '/processes/lake-talks/feed.atom',
    '/processes/solvik-talks.json',
    '/processes/solvik-talks/feed.json',
    '/about/#:~:text=point',
  ]) {
    test(`that has one is let through: "${path}"`, () => assert.deepEqual(deadLinks(path, '/'), []));
  }

  test('is read under the path that the site lives under, and outside of it is not of the site', () => {
    assert.deepEqual(deadLinks('/readout/actors/norvania/', '/readout/'), []);
    assert.deepEqual(deadLinks('/readout/actors/norvani/', '/readout/'), [`17:28 ${ORIGIN}/readout/actors/norvania/`]);
    assert.deepEqual(deadLinks('/other/', '/readout/'), []);
  });

  for (const [form, path] of [
    ['json', '/briefings/2031-03-second-round.json'],
    ['markdown', '/processes/lake-talks.md'],
    ['csv', '/briefings/2031-03-second-round/tables.csv'],
    ['bibtex', '/briefings/2031-03-second-round/a1.bib'],
    ['qr', '/briefings/2031-03-second-round/qr.svg'],
    ['feeds', '/topics/ferry-line/feed.atom'],
    ['frames', '/embed/2031-03-second-round/a1/'],
  ] as const) {
    test(`of a form that the publication leaves out has no page: ${path}`, () => {
      writeFileSync(join(folder, 'site.yaml'), `leaveOut: [${form}]\n`);
      const found = deadLinks(path, '/');
      rmSync(join(folder, 'site.yaml'));
      assert.equal(found.length, 1);
      assert.deepEqual(deadLinks(path, '/'), []);
    });
  }

  test('of a source is checked too', () => {
    const source = join(folder, 'sources/harbour-gazette.yaml');
    const whole = readFileSync(source, 'utf8');
    writeFileSync(source, whole.replace('https://example.com/lake-ost', `${ORIGIN}/nowhere-at-all/`));
    writeFileSync(file, sound);
    const found = readContent(folder, '/', ORIGIN).problems.filter(({ rule }) => rule === 'dead-link');
    writeFileSync(source, whole);
    assert.deepEqual(
      found.map(({ line, column }) => [line, column]),
      [[6, 10]],
    );
  });
});
