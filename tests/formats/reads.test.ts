import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import fc from 'fast-check';
import { recordFiles } from '../../src/formats/record-files.ts';
import { briefingRecords, entryRecords } from '../../src/formats/search/search-records.ts';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { buildLibrary } from '../../src/model/library/library.ts';
import { collectReads } from '../../src/model/library/reads.ts';
import type { Library } from '../../src/model/library/records.ts';
import { watchLibrary } from '../../src/model/library/watched-library.ts';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { briefingPage } from '../../src/views/briefing/briefing-view.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { sourcePage } from '../../src/views/entry/source-page.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { pointPage } from '../../src/views/point/point-page.ts';
import { processPage } from '../../src/views/process/process-page.ts';
import { tablesPage } from '../../src/views/tables/tables-page.ts';
import type { ViewContext } from '../../src/views/view-context.ts';
import { publication } from '../support/publication.ts';
import { anyEdit, makeEdit } from '../support/random-edits.ts';
import { contextOf } from '../support/view-context.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const EDITED = 120;

/** What is shown of a library at an address, and which parts of the library it was made from. */
interface Shown {
  text: string;
  reads: Set<string>;
}

suite('what is made of a record, its page, another form or what the search finds,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-reads-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test(`is the same as long as every part of the library that it was made from is, whatever ${EDITED} edits change`, () => {
    const first = showAll(SOUND);
    assert.ok(first && first.shown.size > 60);
    let [kept, remade] = [0, 0];
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), (edits) => {
        const content = join(folder, 'content');
        rmSync(content, { recursive: true, force: true });
        cpSync(SOUND, content, { recursive: true });
        for (const edit of edits) makeEdit(content, edit);
        const second = showAll(content);
        for (const [path, { text, reads }] of second ? first.shown : []) {
          const isSame = [...reads].every((part) => first.textOf(part) === second?.textOf(part));
          if (isSame) assert.equal(second?.shown.get(path)?.text, text, path);
          if (isSame) kept += 1;
          else remade += 1;
        }
      }),
      { numRuns: EDITED, seed: 7 },
    );
    assert.ok(kept > 1000 && remade > 100, `${kept} would be kept, ${remade} made anew.`);
  });
});

/** Returns everything that is made of single records of a folder of content; nothing if it has errors. */
function showAll(content: string) {
  const read = readContent(content, '/readout/');
  if (read.problems.some(isError)) return undefined;
  const { library, textOf } = watchLibrary(buildLibrary(read));
  const known = new Map<string, string>();
  const shown = new Map<string, Shown>();
  for (const [path, make] of makersOf(library, contextOf(library))) {
    const reads = new Set<string>();
    const text = collectReads(reads, make);
    shown.set(path, { text, reads });
  }
  const textOnce = (part: string) => {
    const text = known.get(part) ?? textOf(part);
    known.set(part, text);
    return text;
  };
  return { shown, textOf: textOnce };
}

/** Returns what makes each page and each other form of a record, by address. */
function makersOf(library: Library, context: ViewContext): Map<string, () => string> {
  const page = (view: () => unknown) => () => JSON.stringify(view());
  const { briefings, actors, topics, sources, processes } = library;
  return new Map<string, () => string>([
    ['the entries in the search', page(() => entryRecords(context))],
    ...recordFiles(library, publication).map(({ path, write }): [string, () => string] => [path, write]),
    ...briefings.flatMap((briefing): [string, () => string][] => [
      [briefing.path, page(() => briefingPage(briefing, context))],
      [`${briefing.path} in the search`, page(() => briefingRecords(briefing, context))],
      [`${briefing.path}tables/`, page(() => tablesPage(briefing, [], context))],
      ...briefing.points.map((point): [string, () => string] => [point.path, page(() => pointPage(point, context))]),
    ]),
    ...Array.from(actors.values(), (each): [string, () => string] => [each.path, page(() => actorPage(hubPages(each)[0], context))]),
    ...Array.from(topics.values(), (each): [string, () => string] => [each.path, page(() => topicPage(hubPages(each)[0], context))]),
    ...Array.from(sources.values(), (each): [string, () => string] => [each.path, page(() => sourcePage(hubPages(each)[0], context))]),
    ...Array.from(processes.values(), (each): [string, () => string] => [each.path, page(() => processPage(each, [], context))]),
  ]);
}
