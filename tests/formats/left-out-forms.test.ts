import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { citationView } from '../../src/formats/citations/citations.ts';
import { dataPage } from '../../src/formats/data/data-page.ts';
import { llmsTxt } from '../../src/formats/llms-txt.ts';
import { recordFiles } from '../../src/formats/record-files.ts';
import { briefingAlternates, pointAlternates, processAlternates, tablesAlternates } from '../../src/formats/representations.ts';
import { FORMS, type FormName } from '../../src/model/addresses/forms.ts';
import { briefingPage } from '../../src/views/briefing/briefing-view.ts';
import { pointPage } from '../../src/views/point/point-page.ts';
import { processPage } from '../../src/views/process/process-page.ts';
import { viewContext } from '../../src/views/view-context.ts';
import { itemsOf } from '../support/citation-items.ts';
import { libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';

const library = libraryOf('three-rounds');
const [[address, item] = assert.fail()] = itemsOf(library);
const [briefing = assert.fail()] = library.briefings;
const [point = assert.fail()] = briefing.points;
const [process = assert.fail()] = library.processes.values();

const filesWithout = (...leaveOut: FormName[]) => [...recordFiles(library, { ...publication, leaveOut })].map(({ path }) => path);

/** Everything that names a form of a record, for people or for programs, as one text. */
function namedWithout(...leaveOut: FormName[]): string {
  const context = viewContext(library, { ...publication, leaveOut });
  const { share } = pointPage(point, context);
  const alternates = [
    ...briefingAlternates(briefing, context),
    ...tablesAlternates(briefing, context),
    ...pointAlternates(point, context),
    ...processAlternates(process, context),
  ];
  const { single, aboutFeeds } = dataPage(context);
  const { feeds, page } = processPage(process, [], context);
  const { code, briefing: view } = briefingPage(briefing, context);
  const files = citationView(item, address, context).files;
  return JSON.stringify([alternates, files, share, single, aboutFeeds, feeds, page.alternates, code, view.positions.csv, llmsTxt(context)]);
}

/** What names each form, wherever it is named. */
const NAMED: Record<FormName, RegExp> = {
  json: /(?<!csl|oembed|feed|schema|datapackage|readout|changes)\.json(?!.{0,3}feed)/,
  markdown: /\.md\b/,
  csv: /(?<!data\/[a-z-]+)\.csv/,
  bibtex: /\.bib\b/,
  ris: /\.ris\b/,
  'csl-json': /\.csl\.json/,
  qr: /qr\.svg/,
  feeds: /\/feed\.|also has a feed/,
  frames: /\/embed\/|iframe/,
};

suite('A form that a publication leaves out', () => {
  const all = filesWithout();
  const forms = Object.keys(FORMS) as FormName[];

  for (const form of forms) {
    test(`${form}: has no file and is not named, and every other has and is`, () => {
      const kept = filesWithout(form);
      const gone = all.filter((path) => !kept.includes(path));
      assert.ok(gone.length > 0);
      assert.ok(gone.every((path) => NAMED[form].test(path)));
      assert.ok(!kept.some((path) => NAMED[form].test(path)));
      const named = namedWithout(form);
      assert.deepEqual(
        forms.filter((each) => !NAMED[each].test(named)),
        [form],
      );
    });
  }

  test('leaves no file beside any record, if all are left out', () => assert.deepEqual(filesWithout(...forms), []));
});
