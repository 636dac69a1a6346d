import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addProcesses } from '../bench/add-processes.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { attribute, type Element, parsePage, textOf, within } from '../support/html.ts';
import { runBuildAndWait } from '../support/run-build.ts';

const ROUNDS = 60;
const MAX_BYTES = 60_000;

suite(`the page of a process of ${ROUNDS} rounds`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-long-process-'));
  after(() => rmSync(folder, { recursive: true }));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  writeCorpus(content, ROUNDS);
  addProcesses(content, 1);
  const { status, output } = runBuildAndWait({ CONTENT_DIR: content, OUT_DIR: out, SHARE_CARDS: 'off' }, join(folder, 'log'));
  const page = () => readFileSync(join(out, 'processes/process-1/index.html'), 'utf8');

  test('is built', () => assert.equal(status, 0, output));

  test(`has at most ${MAX_BYTES / 1000} kB compressed`, () => {
    const { length } = gzipSync(page());
    assert.ok(length > 10_000 && length <= MAX_BYTES, `${length} bytes`);
  });

  test('has a sign for each of the latest eight rounds alone, and says how many are earlier', () => {
    const [table, ...others] = parsePage(page()).filter(({ tagName }) => tagName === 'table');
    assert.equal(others.length, 0);
    const heads = within(table ?? assert.fail()).filter((element) => attribute(element, 'id')?.startsWith('stances-'));
    assert.equal(heads.length, 8);
    assert.match(page(), />52 earlier rounds</);
  });

  test('shows the newest issues and folds the rest, so that the page is no long list', () => {
    const summaries = parsePage(page()).filter(({ tagName }) => tagName === 'summary');
    const at = summaries.findIndex((summary) => /^\d+ more issues$/.test(textOf(summary)));
    const isIssue = (summary: Element) => /(?:one round|\d rounds)$/.test(textOf(summary)) && !/earlier/.test(textOf(summary));
    const [shown, folded] = [summaries.slice(0, at).filter(isIssue), summaries.slice(at + 1).filter(isIssue)];
    assert.equal(shown.length, 24);
    assert.equal(textOf(summaries[at] ?? assert.fail()), `${folded.length} more issues`);
  });

  test('lists every round, the older ones folded, and each issue by its own rounds', () => {
    const elements = parsePage(page());
    const rounds = elements.filter((element) => attribute(element, 'class') === 'course');
    assert.deepEqual(rounds.length, 2);
    // What each but the first did, and what the latest did once more at the top.
    assert.equal(page().match(/changes\/[^/"]+\/"/g)?.length, ROUNDS);
  });
});
