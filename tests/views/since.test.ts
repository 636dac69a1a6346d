import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { briefingMarkdown } from '../../src/formats/markdown/markdown-files.ts';
import type { Library } from '../../src/model/library/records.ts';
import { sectionsOf } from '../../src/views/briefing/sections.ts';
import { sinceView } from '../../src/views/briefing/since-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

/** What each round did to the one before it, written out by hand. */
const EXPECTED: { changes: Record<string, [string, string][] & string[]>[] } = JSON.parse(
  readFileSync(new URL('../fixtures/three-rounds.json', import.meta.url), 'utf8'),
);
const ROUNDS = libraryOf('three-rounds');
const GROUPS = { changed: 'Changed', kept: 'Kept', dropped: 'Dropped', answered: 'Answered' };

function briefingOf(id: string, library: Library = ROUNDS) {
  return library.briefings.find((each) => each.id === id) ?? assert.fail(`There is no briefing "${id}".`);
}

const sinceOf = (id: string, library = ROUNDS) => sinceView(briefingOf(id, library), contextOf(library));

describe('what a round did since the last one', () => {
  for (const [from, to] of [
    ['2032-10-vella', '2033-02-marsk'],
    ['2032-10-vella', '2033-05-vella'],
  ] as const) {
    const expected = EXPECTED.changes.find((each) => `${each.from}` === from && `${each.to}` === to) ?? assert.fail();
    const since = sinceOf(to) ?? assert.fail();
    const list = (title: string) => since.lists.find((each) => each.title === title)?.changes.map(({ point }) => point.id) ?? [];

    for (const [kind, title] of Object.entries(GROUPS)) {
      test(`stands in groups, from ${from} to ${to}: ${title}`, () => {
        const rows = since.groups.find((group) => group.title === title)?.changes ?? [];
        const pairs = rows.map(({ point, steps }) => [steps.at(-1)?.point.id, point.id]);
        assert.deepEqual(pairs.toSorted(), (expected[kind] ?? []).toSorted());
      });
    }

    test(`names what is not marked as related, from ${from} to ${to}, and does not call it new or dropped`, () => {
      assert.deepEqual(list('With no earlier point in our record'), expected.added);
      assert.deepEqual(list('Not mentioned in this round’s sources'), expected.notMentioned);
    });
  }

  test('gives each relation on the way with its source, or as our reading', () => {
    const dropped = sinceOf('2033-05-vella')?.groups.find(({ title }) => title === 'Dropped');
    const steps = dropped?.changes[0]?.steps.map(({ term, lead, point, round, cites, reading }) => [
      lead,
      term.label,
      point.label,
      round.name,
      cites.length,
      reading,
    ]);
    assert.deepEqual(steps, [
      [undefined, 'Drops', 'U1', '8–9 February 2033, Marsk', 1, undefined],
      ['which', 'Changes', 'F2', '12–13 October 2032, Vella', 0, 'our reading'],
    ]);
  });

  test('names the round before, the process and the rounds between, with a briefing or without', () => {
    const { process, previous, between, changes } = sinceOf('2033-05-vella') ?? {};
    assert.deepEqual(
      [process?.name, previous?.name, changes?.href],
      ['Ardel river talks', '12–13 October 2032, Vella', '/readout/processes/ardel-river-talks/changes/2033-05-vella/'],
    );
    assert.deepEqual(
      between?.map(({ round, unbriefed }) => [round.name, unbriefed?.when, unbriefed?.cites.length]),
      [
        ['Orvik, December 2032', '4 December 2032', 2],
        ['8–9 February 2033, Marsk', undefined, undefined],
        ['A call, April 2033', 'by telephone', 2],
      ],
    );
  });
});

describe('the section on the last round', () => {
  const titleOf = (id: string, library = ROUNDS) =>
    sectionsOf(briefingOf(id, library)).find((section) => section.id === 'since-last-round')?.title;

  test('says that a round is the first with a briefing, and names the earlier ones without', () => {
    const library = libraryOf('three-rounds', { file: 'processes/ardel-river-talks.yaml', from: '2032-12-04', to: '2032-08-04' });
    assert.equal(titleOf('2032-10-vella', library), 'The first round in our record');
    const { previous, changes, groups, lists, between } = sinceOf('2032-10-vella', library) ?? {};
    assert.deepEqual([previous, changes, groups, lists], [undefined, undefined, [], []]);
    assert.deepEqual(
      between?.map(({ round }) => round.name),
      ['Orvik, December 2032'],
    );
    const markdown = briefingMarkdown(briefingOf('2032-10-vella', library), library, publication);
    assert.match(
      markdown,
      /## The first round in our record\n\n- The first round of this process that has a briefing here: \[Ardel river talks\]\(\S+\)\.\n- Earlier:\n {2}- \[Orvik, December 2032\]\(\S+\) \(4 August 2032; no briefing here\): Envoys met/,
    );
  });

  test('says that no relation is marked where none is', () => {
    const library = libraryOf('three-rounds');
    for (const point of briefingOf('2033-02-marsk', library).points) point.relations = [];
    const { groups, none } = sinceOf('2033-02-marsk', library) ?? {};
    assert.deepEqual(groups, []);
    assert.match(none ?? '', /^No point of this round is marked/);
  });

  test('is left out of a briefing without a process', () => {
    const sound = libraryOf('sound');
    for (const { id } of sound.briefings) assert.deepEqual([titleOf(id, sound), sinceOf(id, sound)], [undefined, undefined]);
  });

  test('stands before the analysis, after the points and what they rest on', () => {
    const ids = sectionsOf(briefingOf('2033-02-marsk')).map(({ id }) => id);
    assert.deepEqual(ids.slice(ids.indexOf('kind-floated')).slice(0, 4), ['kind-floated', 'evidence', 'since-last-round', 'analysis']);
  });

  test('stands in Markdown with the points of both rounds', () => {
    const markdown = briefingMarkdown(briefingOf('2033-02-marsk'), ROUNDS, publication);
    assert.match(
      markdown,
      /## Since the previous round\n\n- Process: \[Ardel river talks\]\(\S+\)\. This round follows that of \[12–13 October 2032, Vella\]/,
    );
    assert.match(
      markdown,
      /\n- Changed:\n {2}- \[A1\]\(\S+\) Water in June and July\n {4}- Changes \[A1\]\(\S+\) of \[12–13 October 2032, Vella\]\(\S+\); Sund’s note calls it an extension\. \(\[the Marsk note, ¶2\]/,
    );
    assert.match(markdown, /\n- Not mentioned in this round’s sources:\n {2}- \[O1\]\(\S+\) Fishing left aside\n/);
  });
});
