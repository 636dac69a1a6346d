import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runBuild } from '../support/run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-history-'));
const page = (path: string): string =>
  readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the pages of points that have changed', () => {
  before(async () => {
    const { status, output } = await runBuild({ CONTENT_DIR: 'tests/fixtures/sound', OUT_DIR: join(folder, 'dist') });
    assert.equal(status, 0, output);
  });
  after(() => rmSync(folder, { recursive: true }));

  const cases: [behaviour: string, path: string, says: RegExp[]][] = [
    [
      'a reworded point shows its former wording, with the day and the reason',
      'briefings/2031-03-second-round/a1',
      [
        /Reworded on 12 March 2031: The communiqué was published\./,
        /A ferry They run a ferry \./,
        /Wording before this change/,
        /Published\./,
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
      [/Reworded on 12 March 2031/, /Superseded on 20 March 2031/, /Withdrawn on 21 March 2031/],
    ],
    [
      'the briefing lists what has changed, newest first, and leads to the feed of changes',
      'briefings/2031-03-second-round',
      [
        /21 March 2031 F2 withdrawn: It was a misprint\. 20 March 2031 .*F1 superseded: F2 says more\. Replaced by F2\./,
        /12 March 2031 .*A1 reworded: The communiqué was published\./,
        /Follow changes to the record: Atom · JSON Feed/,
      ],
    ],
  ];
  for (const [behaviour, path, says] of cases) {
    test(behaviour, () => {
      const text = page(path);
      for (const pattern of says) assert.match(text, pattern);
    });
  }
});
