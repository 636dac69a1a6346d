import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fixtureSite } from '../support/sites.ts';

const { folder } = fixtureSite('sound');
const ROUND = 'briefings/2031-03-second-round';
const html = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
const page = (path: string): string =>
  html(path)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the pages of points that have changed', () => {
  const cases: [behaviour: string, path: string, says: RegExp[]][] = [
    [
      'a reworded point shows its former wording, with the day and the reason',
      'briefings/2031-03-second-round/a1',
      [/Reworded on 12 March 2031: The communiqué was published\./, /A1: A ferry They run a ferry \./, /Published\./],
    ],
    [
      'a former wording says from when it dates, and how to cite it with that day and its own address',
      'briefings/2031-03-second-round/a1',
      [
        /Wording of 10 March 2031, replaced on 12 March 2031\. Copy link/,
        /Cite this wording APA Readout\. \(2031, March 10\)\. A1: A ferry\. .*\/a1\/#v-2031-03-10/,
      ],
    ],
    [
      'a changed point leads to all corrections, which list it with what was done, why and what takes its place',
      'corrections',
      [
        /21 March 2031 F2 A night boat in summer Withdrawn: It was a misprint\. Lake Ost talks, Solvik/,
        /F1 A night boat Superseded: F2 says more\. Replaced by F2 \./,
        /A ferry, and no toll Revised: Added the words of the communiqué\./,
        /A1 One ferry Reworded: The communiqué was published\. Lake Ost talks, Solvik · Former wording/,
      ],
    ],
    [
      'a superseded point keeps its page and leads to the one that takes its place',
      'briefings/2031-03-second-round/f1',
      [/Superseded on 20 March 2031: F2 says more\./, /See F2, which replaces it/],
    ],
    [
      'a withdrawn point keeps its page, which says when and why',
      'briefings/2031-03-second-round/f2',
      [/Withdrawn on 21 March 2031: It was a misprint\./, /We no longer stand by this record/],
    ],
    [
      'a point that has not changed is current',
      'briefings/2031-03-second-round/a3',
      [/Current · Unchanged since publication\./, /not of what the parties have done/],
    ],
    [
      'the briefing says of each what has become of it',
      'briefings/2031-03-second-round',
      [/Reworded 12 March 2031/, /Superseded on 20 March 2031/, /Withdrawn on 21 March 2031/],
    ],
    [
      'the briefing lists what has changed, newest first, and leads to the feed of changes',
      'briefings/2031-03-second-round',
      [
        /21 March 2031 F2 withdrawn: It was a misprint\. 20 March 2031 .*F1 superseded: F2 says more\. Replaced by F2\./,
        /12 March 2031 .*Reworded, each with the reason on its page: A1/,
        /Follow changes to the record: Atom feed · JSON feed/,
      ],
    ],
  ];
  for (const [behaviour, path, says] of cases) {
    test(behaviour, () => {
      const text = page(path);
      for (const pattern of says) assert.match(text, pattern);
    });
  }

  test('every page leads to the corrections; of the pages of points, those that have changed do so beside their history', () => {
    const links = (path: string) => html(path).split('href="/corrections/"').length - 1;
    assert.deepEqual(
      ['', 'about/rules', 'briefings/2031-03-second-round', `${ROUND}/a1`, `${ROUND}/f1`, `${ROUND}/f2`, `${ROUND}/a3`].map(links),
      [1, 1, 1, 2, 2, 2, 1],
    );
  });

  test('each wording of a point stands on its page once, at the address that names its day', () => {
    const ids = Array.from(html(`${ROUND}/a1`).matchAll(/<(\w+)[^>]* id="(v-[^"]*)"/g), ([, tag, id]) => `${tag}#${id}`);
    assert.deepEqual(ids, ['p#v-2031-03-12', 'blockquote#v-2031-03-10']);
    assert.match(html('corrections'), /href="\/briefings\/2031-03-second-round\/a1\/#v-2031-03-10"/);
  });

  test('the sitemap and the file for language models name the corrections', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    assert.match(read('sitemap-0.xml'), /<loc>[^<]*\/corrections\/<\/loc>/);
    assert.match(read('llms.txt'), /\[Corrections\]\([^)]*\/corrections\/\)/);
  });
});
