import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { issueLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { Random } from '../bench/random.ts';
import {
  AGREED,
  actor,
  briefing,
  FLOATED,
  OFF,
  point,
  pointOf,
  RED_LINE,
  SUPERSEDED,
  source,
  TALKS,
  topic,
  WITHDRAWN,
} from '../support/branch-changes.ts';
import { begin, branch, type Change, CONTENT, git, insert, read, SETTINGS, write } from '../support/two-branches.ts';

const problems = () => readContent(CONTENT, '/').problems.filter(isError);
const wrong = () => problems().map(({ file, line, rule, message }) => `${file.slice(CONTENT.length + 1)}:${line} ${rule} ${message}`);
const rows = () => read('ledger.jsonl').trim().split('\n').toSorted();

/** Merges two branches, and returns what was issued on each of them. */
function merge(first: Change[], second: Change[], days = ['2032-01-01', '2032-01-02'] as const): string[] {
  const issued = [...branch('first', days[0], ...first), ...branch('second', days[1], ...second)];
  const { status, output } = git('merge', '-q', '--no-edit', 'first');
  assert.equal(status, 0, output);
  return issued;
}

describe('two branches that add different things merge without a conflict, and the check passes', () => {
  const cases: [name: string, first: Change[], second: Change[]][] = [
    ['a briefing each', [briefing('2031-05-third-round')], [briefing('2031-06-fourth-round')]],
    [
      'a briefing each, and the later one is merged into the earlier',
      [briefing('2031-06-fourth-round')],
      [briefing('2031-05-third-round')],
    ],
    ['a topic each, with neighbouring ids', [topic('bridge-a')], [topic('bridge-b')]],
    ['an actor and a source', [actor('x-envoy')], [source('aaa-gazette')]],
    ['points of one briefing', [AGREED], [RED_LINE]],
    ['points of one briefing, whose rows stand side by side', [OFF], [FLOATED]],
    ['much, and nothing', [briefing('2031-05-third-round'), topic('bridge-a'), AGREED, OFF], []],
    ['the first entries of the alphabet, and the last', [topic('a'), actor('a')], [topic('zz'), actor('zz')]],
  ];
  for (const [name, first, second] of cases) {
    test(name, () => {
      begin();
      const before = rows();
      const issued = merge(first, second);
      assert.deepEqual(wrong(), []);
      assert.equal(new Set(rows()).size, before.length + issued.length);
      assert.deepEqual(
        before.filter((row) => !rows().includes(row)),
        [],
      );
      assert.deepEqual(issueLedger(SETTINGS, '2033-01-01').issued, []);
      assert.deepEqual([wrong(), rows().length], [[], before.length + issued.length]);
    });
  }

  test('fifty pairs that chance has made', () => {
    const random = new Random(20310310);
    for (let pair = 0; pair < 50; pair++) {
      const pool = [AGREED, RED_LINE, OFF, FLOATED];
      for (const make of [briefing, topic, actor, source])
        for (let number = 0; number < 4; number++) pool.push(make(`n${Math.floor(random.next() * 1e6)}`));
      const shuffled = pool
        .map((change) => [random.next(), change] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, change]) => change);
      const [some, more] = [1 + Math.floor(random.next() * 6), 1 + Math.floor(random.next() * 6)];
      begin();
      const before = rows();
      const issued = merge(shuffled.slice(0, some), shuffled.slice(some, some + more));
      // Git repeats lines that stand between those of both.
      assert.deepEqual([wrong(), new Set(rows()).size], [[], before.length + issued.length], `pair ${pair}`);
      assert.deepEqual(
        before.filter((row) => !rows().includes(row)),
        [],
      );
    }
  });
});

describe('what two branches have done to one identifier', () => {
  test('another status each: the check names both rows, and the next run keeps the one that the briefing says', () => {
    begin();
    branch('first', '2032-01-01', WITHDRAWN);
    branch('second', '2032-01-01', SUPERSEDED);
    assert.equal(git('merge', '-q', 'first').status, 1);
    assert.match(wrong().join('\n'), /^briefings\/\S+:74 merge-conflict .*\(lines 74, 76, 78\)/m);
    git('checkout', '--ours', `content/${TALKS}`);
    assert.deepEqual(wrong(), [
      'ledger.jsonl:18 stale-ledger "briefings/2031-03-second-round/a3" has a different status or successor at 17:41. Run "npm run ledger" to record what the briefing says.',
    ]);
    assert.deepEqual(issueLedger(SETTINGS, '2032-01-02'), { issued: [], held: [], errors: [] });
    assert.match(
      read('ledger.jsonl'),
      /"id":"a3","kind":"agreed","number":3,"issued":"2031-03-10","status":"superseded","successor":"a1"\}\n/,
    );
    assert.deepEqual([wrong(), rows().length], [[], 21]);
  });

  test('another status on one, and a new point beside it on the other: nothing is lost', () => {
    begin();
    const issued = merge([WITHDRAWN], [AGREED]);
    assert.deepEqual(
      wrong().filter((line) => !line.includes(' stale-ledger ')),
      [],
    );
    issueLedger(SETTINGS, '2032-01-03');
    assert.deepEqual([wrong(), rows().length], [[], 21 + issued.length]);
  });

  test('one id for two topics: the file is named with the marks of Git in it', () => {
    begin();
    branch('first', '2032-01-01', topic('bridge', 'A road'));
    branch('second', '2032-01-01', topic('bridge', 'A bridge'));
    assert.equal(git('merge', '-q', 'first').status, 1);
    assert.deepEqual(wrong(), [
      'topics/bridge.yaml:1 merge-conflict Git could not merge two versions of this file and has left its markers (lines 1, 3, 5). Decide which parts of each to keep, delete the markers, then run "npm run ledger".',
    ]);
  });

  test('one id for two topics, issued on two days: both rows are named, and no command drops one', () => {
    begin();
    branch('first', '2032-01-01', topic('bridge', 'A road'));
    branch('second', '2032-01-02', topic('bridge', 'A bridge'));
    git('merge', '-q', 'first');
    git('checkout', '--ours', 'content/topics/bridge.yaml');
    const before = read('ledger.jsonl');
    assert.match(
      wrong().join('\n'),
      /^ledger\.jsonl:11 conflicting-rows "topics\/bridge" was issued on 2032-01-01 here and on 2032-01-02 at 10:47\./,
    );
    assert.deepEqual(
      issueLedger(SETTINGS, '2032-01-03').errors.map(({ rule }) => rule),
      ['conflicting-rows'],
    );
    assert.equal(read('ledger.jsonl'), before);
  });

  test('one id for two points: the places of both are named', () => {
    begin();
    branch('first', '2032-01-01', pointOf('a4', 'agreed', 'redLines', 'A road'));
    branch('second', '2032-01-01', insert(TALKS, '  - id: a1\n', point('a4', 'A bridge', 'solvik-communique')));
    assert.equal(git('merge', '-q', 'first').status, 0);
    assert.deepEqual(wrong(), [
      `${TALKS}:77 duplicate-point The point at 47:11 also has the id "a4". Give the newer of the two the next free id: npm run renumber -- 2031-03-second-round:77 (or :47)`,
    ]);
  });
});

describe('a ledger that editors and systems have touched merges as well', () => {
  const touched: [name: string, change: Change][] = [
    ['without an end of the last line', () => write('ledger.jsonl', read('ledger.jsonl').trimEnd())()],
    ['with blank lines', () => write('ledger.jsonl', read('ledger.jsonl').replaceAll('\n', '\n\n'))()],
    ['with the attributes in it already', write('.gitattributes', 'ledger.jsonl text eol=lf merge=union\n')],
    [
      'of the former form',
      () => {
        const [entries, points] = ['collection', 'briefing'].map((key) =>
          rows()
            .filter((row) => row.startsWith(`{"${key}"`))
            .join(',\n'),
        );
        write('ledger.json', `{"entries":[${entries}],"points":[${points}]}`)();
        write('ledger.jsonl', '')();
      },
    ],
  ];
  for (const [name, change] of touched) {
    test(name, () => {
      begin(change);
      merge([briefing('2031-05-third-round'), FLOATED], [topic('bridge-b'), briefing('2031-06-fourth-round')]);
      assert.deepEqual(wrong(), []);
      assert.equal(issueLedger(SETTINGS, '2032-01-03').issued.length, 0);
      assert.deepEqual([wrong(), rows().length], [[], 27]);
    });
  }
});
