import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ProgressShow } from '../../src/commands/build/progress/show-progress.ts';
import { duration, progressLine, summary } from '../../src/commands/build/progress/summary.ts';
import type { Reuse } from '../../src/reuse/reuse.ts';
import type { StageReport } from '../../src/stages.ts';
import { readFixture } from '../support/edited-content.ts';

suite('the line of a stage', () => {
  const cases: [what: string, report: StageReport, elapsed: number, line: string][] = [
    ['names it when it begins', { stage: 'read', done: 0 }, 0, 'Reading and checking …'],
    ['has no bar where nothing is counted', { stage: 'compile', done: 0, total: 0 }, 5000, 'Compiling …'],
    ['has a bar and the count at first', { stage: 'pages', done: 25, total: 100 }, 500, 'Pages ██████░░░░░░░░░░░░░░░░░░ 25 of 100'],
    [
      'says how fast it goes and how long it will take once that is known',
      { stage: 'pages', done: 5000, total: 20_000 },
      50_000,
      'Pages ██████░░░░░░░░░░░░░░░░░░ 5,000 of 20,000 · 100 a second · 2 min 30 s left',
    ],
  ];
  for (const [what, report, elapsed, line] of cases) test(what, () => assert.equal(progressLine(report, elapsed), line));
});

test('a length of time is written as people say it', () => {
  assert.deepEqual([40, 9940, 9960, 59_400, 185_000].map(duration), ['0.0 s', '9.9 s', '10 s', '59 s', '3 min 5 s']);
});

suite('the last line of a build', () => {
  const extent = { pages: 1, files: 1234, bytes: 5_678_000, fragments: {} };
  /** Groups of files, of which some are taken over. */
  const reuse = (made: number, taken: number) => {
    const groups = Array.from({ length: made + taken }, (_, index) => [String(index), { isTaken: index < taken }] as const);
    return { groups: new Map(groups) } as unknown as Reuse;
  };
  const sound = readFixture('sound');
  const content = { ...sound, problems: [] };
  const doubtful = { ...sound, problems: sound.problems.filter(({ rule }) => rule === 'no-readout').slice(0, 1) };
  const none = { ...content, briefings: new Map() };
  const cases: [what: string, line: string, said: string][] = [
    ['counts points and files', summary(extent, content, reuse(9, 0)), '6 points, 1,234 files, 5.7 MB, no warnings'],
    [
      'counts no points as 0, and one file in the singular',
      summary({ ...extent, files: 1 }, none, reuse(1, 0)),
      '0 points, 1 file, 5.7 MB, no warnings',
    ],
    ['names the command for warnings', summary(extent, doubtful, reuse(9, 0)), '6 points, 1,234 files, 5.7 MB, 1 warning (npm run check)'],
    [
      'says how many records were taken over from the last build',
      summary(extent, content, reuse(2, 1998)),
      '6 points, 1,234 files, 5.7 MB, no warnings; 1,998 of 2,000 records taken over from the last build',
    ],
  ];
  for (const [what, line, said] of cases) test(what, () => assert.equal(line, said));
});

suite('a build shows how far it is', () => {
  /** Plays reports at their seconds, and returns what was written. */
  function play(isTTY: boolean, reports: [second: number, report: StageReport][]): { written: string[]; show: ProgressShow } {
    let now = 0;
    const written: string[] = [];
    const show = new ProgressShow({ isTTY, columns: 40, write: (text) => written.push(text) }, () => now);
    for (const [second, report] of reports) {
      now = second * 1000;
      show.note(report);
    }
    show.end();
    return { written, show };
  }
  const pages = (done: number): StageReport => ({ stage: 'pages', done, total: 100 });

  test('and says nothing if it is over within two seconds', () => {
    assert.deepEqual(
      play(true, [
        [0, { stage: 'read', done: 0 }],
        [1.9, pages(99)],
      ]).written,
      [],
    );
  });

  test('in a terminal on one line, which is no wider than the terminal and goes at the end', () => {
    const { written } = play(true, [
      [0, pages(0)],
      [3, pages(50)],
      [3.05, pages(51)],
      [4, pages(60)],
    ]);
    assert.deepEqual(
      written.map((text) => text.replace('\r\x1B[K', '<')),
      ['<Pages ████████████░░░░░░░░░░░░ 50 of 100', '<Pages ██████████████░░░░░░░░░░ 60 of 100', '<'].map((line) => line.slice(0, 40)),
    );
  });

  test('in a log with a line for each stage, and another every ten seconds', () => {
    const { written } = play(false, [
      [3, pages(0)],
      [8, pages(10)],
      [14, pages(20)],
      [15, { stage: 'search', done: 0 }],
    ]);
    assert.deepEqual(written, ['Pages …\n', 'Pages █████░░░░░░░░░░░░░░░░░░░ 20 of 100 · 2 a second · 44 s left\n', 'Search index …\n']);
  });

  test('and counts the time of a stage from its first report to that of another', () => {
    const { show } = play(false, [
      [1, { stage: 'read', done: 0 }],
      [2, pages(0)],
      [5, pages(100)],
      [6, { stage: 'check', done: 0 }],
    ]);
    assert.deepEqual(Object.fromEntries(show.clock.times), { read: 1000, pages: 4000, check: 0 });
  });
});
