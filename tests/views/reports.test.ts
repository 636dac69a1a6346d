import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pointMarkdownFile } from '../../src/formats/markdown/markdown-files.ts';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import type { Library } from '../../src/model/library/records.ts';
import { sectionsOf } from '../../src/views/briefing/sections.ts';
import { sourcePage } from '../../src/views/entry/source-page.ts';
import { whoseWord } from '../../src/views/point/point-link.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { reportsView } from '../../src/views/point/report-view.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { pointAt } from '../support/point-at.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const ROUNDS = libraryOf('three-rounds');
const A1 = '    id: a1\n    title: One ferry';

const reportsOf = (briefing: string, id: string, library = ROUNDS) =>
  reportsView(pointAt(`${briefing}/${id}`, library), contextOf(library));

/** Returns what others report of A1 of the sound fixture, whose own quotation is “one ferry for both shores”. */
function reported(reports: string, ...edits: Edit[]) {
  const library = libraryOf('sound', { file: BRIEFING, from: `  -${A1.slice(3)}`, to: `  - reports: ${reports}\n${A1}` }, ...edits);
  return { library, view: reportsOf('2031-03-second-round', 'a1', library) };
}

describe('what others report of a point', () => {
  test('is nothing where no report is set beside it', () => assert.equal(reportsOf('2032-10-vella', 'a2'), undefined));

  test('is counted by origin: a relay of an agency is no second outlet', () => {
    assert.equal(reportsOf('2032-10-vella', 'a1')?.count, '2 other outlets report on it: 1 confirms it, 1 differs');
    assert.equal(reportsOf('2033-02-marsk', 'r1')?.count, '1 other outlet adds to it');
  });

  test('counts no account whose origin the point cites itself', () => {
    const relay = { file: 'sources/harbour-gazette.yaml', from: 'kind:', to: 'after: Solvik Port\nkind:' };
    const own = { file: 'sources/solvik-communique.yaml', from: 'publisher:', to: 'after: solvik port\npublisher:' };
    const { view } = reported('[{ source: harbour-gazette, says: adds, text: By night. }]', relay, own);
    assert.equal(view?.count, 'No other outlet reports on it; one account of an origin that the point cites is not counted');
    assert.equal(view?.groups.length, 1);
  });

  test('says that an outlet counts more than once, where what it reports is of two kinds', () => {
    const { view } = reported(
      '[{ source: harbour-gazette, says: confirms, text: They do. }, { source: harbour-gazette, says: adds, text: By night. }]',
    );
    assert.equal(view?.count, '1 other outlet reports on it: 1 confirms it, 1 adds to it (an outlet may count more than once)');
  });

  test('stands in groups: what confirms the point, what adds to it, what differs', () => {
    const groups = reportsOf('2032-10-vella', 'a1')?.groups.map(({ says, reports }) => [
      says.label,
      ...reports.map(({ detail }) => detail),
    ]);
    assert.deepEqual(groups, [
      ['Confirms', '14 October 2032', 'relays Lake Wire, 15 October 2032'],
      ['Differs', '15 October 2032, in Arabic'],
    ]);
  });

  test('has its passage as its cite, or the source as a whole', () => {
    const [confirms] = reportsOf('2032-10-vella', 'a1')?.groups ?? [];
    assert.deepEqual(
      confirms?.reports.map(({ cites: [cite] }) => cite?.href),
      ['/readout/sources/lake-wire-october/#p1', '/readout/sources/herald-october/'],
    );
  });

  for (const [briefing, id, lang, dir] of [
    ['2032-10-vella', 'a1', 'ar', 'rtl'],
    ['2033-05-vella', 'a1', 'he', 'rtl'],
    ['2033-05-vella', 'a2', 'el', undefined],
  ] as const) {
    test(`has its words in their language and direction, and marks nothing against words of another language: ${lang}`, () => {
      const { quotation } = reportsOf(briefing, id)?.groups.at(-1)?.reports.at(-1) ?? {};
      assert.deepEqual(
        [quotation?.lang, quotation?.dir, quotation?.runs.map(({ standing }) => standing), quotation?.differences],
        [lang, dir, ['shared'], undefined],
      );
    });
  }

  test('names the speaker whom the outlet quotes', () =>
    assert.equal(reportsOf('2033-05-vella', 'a2')?.groups[0]?.reports[0]?.speaker?.id, 'lev-marin'));

  for (const says of ['confirms', 'adds', 'differs']) {
    test(`changes nothing of what the briefing says of its own sources, whoever ${says}`, () => {
      const { library } = reported(`[{ source: harbour-gazette, says: ${says}, quote: one ferry, speaker: tomas-brandt }]`);
      const told = (from: Library) => {
        const { reports: _, ...view } = pointView(pointAt('2031-03-second-round/a1', from), contextOf(from));
        return { ...view, by: whoseWord(pointAt('2031-03-second-round/a1', from), contextOf(from)) };
      };
      assert.deepEqual(told(library), told(libraryOf('sound')));
    });
  }

  test('has a section of the briefing before its sources, if there is any', () => {
    const ids = (id: string) => sectionsOf(ROUNDS.briefings.find((each) => each.id === id) ?? assert.fail()).map((each) => each.id);
    const sections = ids('2032-10-vella');
    assert.equal(sections[sections.indexOf('sources') - 1], 'others-report');
    assert.ok(!ids('2032-11-tolna').includes('others-report'));
  });

  test('stands in Markdown apart from how the sources put it', () => {
    const markdown = pointMarkdownFile(pointAt('2033-05-vella/a2', ROUNDS), ROUNDS, publication);
    assert.match(
      markdown,
      /- What others report \(1 other outlet differs\):\n {2}- Differs, \[I Potami, May, ¶1\]\([^)]+#p1\), 23 May 2033, in Greek, quoting \[[^\]]+\]\([^)]+\): “Μία επιθεώρηση τον χρόνο, όχι δύο”\n/,
    );
    assert.doesNotMatch(markdown, /## Sources[\s\S]*I Potami/);
  });
});

describe('the page of a source', () => {
  const pageOf = (id: string) => sourcePage(hubPages(ROUNDS.sources.get(id) ?? assert.fail())[0], contextOf(ROUNDS));

  test('lists the points against which it is held apart from what a briefing draws from it, and says so', () => {
    const { onlyReports, reports, parts } = pageOf('al-nahr-october');
    assert.match(onlyReports ?? '', /^No briefing draws on this source/);
    assert.deepEqual(
      reports.map(({ says, point, talks }) => [says.label, point.label, talks]),
      [['Differs', 'A1', 'Ardel river talks · Vella · 12–13 October 2032']],
    );
    assert.deepEqual(
      parts.map(({ fragment, none, cited }) => [
        fragment,
        none,
        cited.flatMap(({ by }) => by.flatMap(({ links }) => links.map(({ href }) => href))),
      ]),
      [['p1', 'Cited in reports only', ['/readout/briefings/2032-10-vella/a1/#reports']]],
    );
  });

  test('says of what is drawn from it in which round', () => {
    const [, second] = pageOf('vella-communique').parts;
    assert.deepEqual(
      second?.cited
        .flatMap(({ by }) => by)
        .map(({ links, talks }) => [links[0]?.name, talks])
        .slice(0, 1),
      [['A1 Water in June', 'Ardel river talks · Vella · 12–13 October 2032']],
    );
  });

  test('has no such list if no report is drawn from it', () => {
    const { onlyReports, reports } = pageOf('vella-communique');
    assert.deepEqual([onlyReports, reports], [undefined, []]);
  });

  test('lists the rounds of a process that have no briefing', () => {
    const [part] = pageOf('orvik-statement').parts;
    assert.deepEqual(
      part?.cited.flatMap(({ by }) => by),
      [{ talks: 'Ardel river talks', links: [{ name: 'Orvik, December 2032', href: '/readout/processes/ardel-river-talks/#rounds' }] }],
    );
  });

  test('has a place for each that only a report cites', () => {
    const edit = {
      file: 'briefings/2032-10-vella.md',
      from: 'text: The Herald has it from the agency. }',
      to: 'text: So., cites: [{ source: herald-october, at: p. A4 }] }',
    };
    const library = libraryOf('three-rounds', edit, { file: 'sources/herald-october.yaml', from: 'paragraphs: 1\n', to: '' });
    const { parts } = sourcePage(hubPages(library.sources.get('herald-october') ?? assert.fail())[0], contextOf(library));
    assert.deepEqual(
      parts.map(({ fragment }) => fragment),
      ['at-p._A4'],
    );
  });

  test('is split by year if more reports are held than a page should have', () => {
    const record = ROUNDS.sources.get('lake-wire-october') ?? assert.fail();
    const held = ['2032-10-vella', '2033-05-vella'].flatMap((id) => {
      const briefing = ROUNDS.briefings.find((each) => each.id === id) ?? assert.fail();
      return record.reports.flatMap((report) => Array.from({ length: 100 }, () => ({ ...report, briefing })));
    });
    const pages = hubPages({ ...record, reports: held });
    assert.deepEqual(
      pages.map((page) => [page.path, page.record.reports.length]),
      [
        ['/sources/lake-wire-october/', 100],
        ['/sources/lake-wire-october/2033/', 100],
        ['/sources/lake-wire-october/2032/', 100],
      ],
    );
  });
});
