import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefingMarkdown, pointMarkdownFile } from '../../src/formats/markdown/markdown-files.ts';
import { roundsView } from '../../src/views/parts/round-link.ts';
import { relationViews, takenUpViews } from '../../src/views/point/relation-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { pointAt } from '../support/point-at.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const ROUNDS = libraryOf('three-rounds');
const OCTOBER = '2032-10-vella';

describe('a relation', () => {
  const said = (views: ReturnType<typeof relationViews>) =>
    views.map(({ term, point, round }) => `${term.label} ${point.label} of ${round.name}`);
  test('is named from either side', () => {
    assert.deepEqual(said(relationViews(pointAt('2033-05-vella/o1', ROUNDS), contextOf(ROUNDS))), ['Drops U1 of 8–9 February 2033, Marsk']);
    assert.deepEqual(said(takenUpViews(pointAt('2033-02-marsk/u1', ROUNDS), contextOf(ROUNDS))), [
      'Dropped by O1 of 20–21 May 2033, Vella',
    ]);
  });

  test('stands in Markdown with its round and its source, or as our reading, in both rounds', () => {
    const markdown = (address: string) => pointMarkdownFile(pointAt(address, ROUNDS), ROUNDS, publication);
    assert.match(
      markdown('2033-05-vella/o1'),
      /\n- Drops \[U1\]\(\S+\) of \[8–9 February 2033, Marsk\]\(\S+\) \(\[the Vella statement, ¶4\]\(\S+\)\)\n/,
    );
    assert.match(markdown('2032-10-vella/f2'), /\n- Changed by \[U1\]\(\S+\) of \[8–9 February 2033, Marsk\]\(\S+\); our reading\n/);
    assert.match(
      markdown('2032-10-vella/f2'),
      /\n## Through the rounds\n\n- Earliest dated source in this record: \[the Vella communiqué\]/,
    );
  });
});

describe('the rounds around one', () => {
  const around = (id: string) => roundsView(ROUNDS.briefings.find((each) => each.id === id) ?? assert.fail(), contextOf(ROUNDS));
  test('are the one that it follows and those that follow it', () => {
    const names = (id: string) => [around(id)?.previous?.name, ...(around(id)?.next.map(({ name }) => name) ?? [])];
    assert.deepEqual(names(OCTOBER), [undefined, '8–9 February 2033, Marsk', '20–21 May 2033, Vella']);
    assert.deepEqual(names('2033-05-vella'), ['12–13 October 2032, Vella']);
  });

  test('are none without a process', () => {
    const sound = libraryOf('sound');
    assert.deepEqual(
      sound.briefings.map((briefing) => roundsView(briefing, contextOf(sound))),
      [undefined, undefined],
    );
  });

  test('lead on in Markdown', () =>
    assert.match(
      briefingMarkdown(ROUNDS.briefings[0] ?? assert.fail(), ROUNDS, publication),
      /\n- Process: \[Ardel river talks\]\(\S+\)\n- Previous round: \[12–13 October 2032, Vella\]\(\S+\)\n/,
    ));
});
