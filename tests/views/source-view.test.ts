import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatCites } from '../../src/formats/csv/format-csv.ts';
import { dataPackage } from '../../src/formats/data/data-package.ts';
import { sourceThing } from '../../src/formats/json-ld/things.ts';
import { sourceItems } from '../../src/formats/markdown/fact-lists.ts';
import { markdownWriter } from '../../src/formats/markdown/markdown-writer.ts';
import { sourceFragment, sourcePlacePath } from '../../src/model/addresses/paths.ts';
import { citingPassages } from '../../src/views/entry/citing-passages.ts';
import { citeView, citeViews, placeMark, sourceView } from '../../src/views/parts/cite-view.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const GAZETTE = 'sources/harbour-gazette.yaml';
const PAGE = 'https://briefings.example.org/readout/';

/** Returns the context of a library in which the Harbour Gazette is another source. */
function contextWith(lines: string, ...edits: Edit[]) {
  return contextOf(libraryOf('sound', { file: GAZETTE, to: `name: the Gazette\npublisher: Gazette\n${lines}\n` }, ...edits));
}

function gazetteOf(context: ReturnType<typeof contextWith>) {
  return sourceView(context.library.sources.get('harbour-gazette') ?? assert.fail(), context);
}

suite('a source', () => {
  const cases: [behaviour: string, lines: string, shown: Record<string, unknown>][] = [
    ['of unknown official standing has no status', 'kind: treaty', { status: undefined }],
    ['that is official says so', 'kind: treaty\nofficial: true', { status: 'Official text' }],
    ['that is not official says so', 'kind: draft\nofficial: false', { status: 'Unofficial text' }],
    [
      'that is an unofficial translation says so, with a link to what it translates',
      'kind: treaty\nofficial: false\ntranslationOf: solvik-communique',
      { status: 'Unofficial translation', translationOf: 'the communiqué' },
    ],
    ['names all its issuers', 'kind: treaty\nissuers: [norvania, estmark]', { issuers: ['Norvania', 'Estmark'] }],
    ['names what it relays', 'kind: news-report\nafter: Lake Agency', { after: 'Lake Agency' }],
    ['names the host of its address', 'kind: data\naddress: https://www.example.org/a', { host: 'example.org' }],
    ['names a host in its own script', 'kind: data\naddress: https://موقع.وزارة/a', { host: 'موقع.وزارة' }],
  ];
  for (const [behaviour, lines, shown] of cases) {
    test(behaviour, () => {
      const { status, translationOf, issuers, after, address } = gazetteOf(contextWith(lines));
      const all: Record<string, unknown> = {
        status,
        translationOf: translationOf?.name,
        issuers: issuers.map(({ name }) => name),
        after,
        host: address?.host,
      };
      assert.deepEqual(Object.fromEntries(Object.keys(shown).map((key) => [key, all[key]])), shown);
    });
  }
});

suite('a source without an address', () => {
  const context = contextWith('kind: speech');

  test('has none in Markdown, in JSON-LD, in a cite or in the data package', () => {
    const source = gazetteOf(context);
    const [line] = sourceItems([source], markdownWriter(PAGE));
    const thing = sourceThing(source, PAGE);
    const cite = citeView({ source: 'harbour-gazette', from: 'one ferry' }, context);
    const [listed] = dataPackage(context).sources.filter(({ title }) => title === 'the Gazette');
    assert.equal(line, '[the Gazette](https://briefings.example.org/readout/sources/harbour-gazette/): Speech or post; Gazette');
    assert.deepEqual(['@id' in thing, cite.original, cite.passage, listed], [false, undefined, undefined, { title: 'the Gazette' }]);
  });

  test('is known by its archived copy, if one is kept', () => {
    const archived = contextWith('kind: speech\narchive: https://archive.example.org/1\nread: 2031-03-05');
    const [line] = sourceItems([gazetteOf(archived)], markdownWriter(PAGE));
    assert.match(String(line), /archived copy: <https:\/\/archive\.example\.org\/1>$/);
    assert.equal(sourceThing(gazetteOf(archived), PAGE)['@id'], 'https://archive.example.org/1');
  });
});

suite('a line of cites', () => {
  test('names each place once, and a source once if no place in it is counted', () => {
    const context = contextOf(libraryOf('sound'));
    const cites = citeViews(
      [
        { source: 'harbour-gazette', from: 'one ferry' },
        { source: 'solvik-communique', paragraph: 1 },
        { source: 'harbour-gazette', from: 'both shores' },
        { source: 'solvik-communique', paragraph: 2 },
        { source: 'solvik-communique', paragraph: 1, from: 'one ferry' },
      ],
      context,
    );
    const line = markdownWriter(PAGE).cites(cites);
    assert.equal(line.replaceAll(/\(https[^)]+\)/g, ''), ' ([the Harbour Gazette]; [the communiqué, ¶1]; [the communiqué, ¶2])');
  });
});

suite('a place in a source', () => {
  const marks: [place: Parameters<typeof placeMark>[0], numbering: Parameters<typeof placeMark>[1], mark: string | undefined][] = [
    [{ paragraph: 5 }, 'paragraphs', '¶5'],
    [{ paragraph: 3 }, 'articles', 'Art. 3'],
    [{ paragraph: 12 }, 'pages', 'p. 12'],
    [{ paragraph: 'standfirst' }, 'pages', 'standfirst'],
    [{ at: 'Art. 6(d)' }, 'paragraphs', 'Art. 6(d)'],
    [{}, 'articles', undefined],
  ];
  for (const [place, numbering, mark] of marks) {
    test(`by ${numbering} is ${mark ?? 'nothing for the whole'}: ${JSON.stringify(place)}`, () =>
      assert.equal(placeMark(place, numbering), mark));
  }

  for (const at of ['Art. 6(d)', 'Part Two, 4', '50% rule', 'المادة 6', 'סעיף ד', 'Статья 6', 'Άρθρο 6', '第六条', 'Ek Ğ "1"', 'a#b&c']) {
    test(`has an id without spaces, to which its address leads: ${at}`, () => {
      const fragment = sourceFragment({ at }) ?? assert.fail();
      assert.doesNotMatch(fragment, /\s/);
      assert.equal(decodeURIComponent(new URL(sourcePlacePath('treaty', { at }), PAGE).hash.slice(1)), fragment);
    });
  }

  test('has a section of its own on the page of its source, in the order of its number, with what is drawn from it', () => {
    const { library } = contextWith('kind: treaty', {
      file: 'briefings/2031-01-first-round.md',
      from: 'cites: [{ source: harbour-gazette }]',
      to: 'cites: [{ source: harbour-gazette, at: Art. 10 }, { source: harbour-gazette, at: Art. 6(d) }]',
    });
    const parts = citingPassages(library.sources.get('harbour-gazette') ?? assert.fail(), library);
    assert.deepEqual(
      parts.map(({ fragment, label, items }) => [fragment, label, items.map(({ text }) => text).join()]),
      [
        ['at-Art._6(d)', 'Art. 6(d)', 'Timeline'],
        ['at-Art._10', 'Art. 10', 'Timeline'],
      ],
    );
    const [none] = citingPassages({ ...(library.sources.get('harbour-gazette') ?? assert.fail()), briefings: [] }, library);
    assert.deepEqual(none, { fragment: 'at-Art._6(d)', label: 'Art. 6(d)', items: [], reports: [], isCited: true });
  });

  test('stands in a cell of a table percent-encoded, so that a space parts two cites', () => {
    const cites = [{ source: 'treaty', at: 'Art. 6(d)' }, { source: 'joint-statement', paragraph: 3 }, { source: 'report' }];
    assert.equal(formatCites(cites), 'treaty#Art.%206(d) joint-statement#3 report');
  });
});
