import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { briefingChanges, changeList, type ListedChange, pointChanges } from '../../src/model/library/change-list.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const CHANGES = [
  '2031-03-21 f2 withdrawn',
  '2031-03-20 2031-03-second-round revised',
  '2031-03-20 f1 superseded',
  '2031-03-20 f2 issued',
  '2031-03-12 2031-03-second-round revised',
  '2031-03-12 a1 reworded',
  '2031-03-10 a1 issued',
  '2031-03-10 a3 issued',
  '2031-03-10 r1 issued',
  '2031-03-10 o1 issued',
  '2031-03-10 f1 issued',
];

const inShort = ({ date, what, point, briefing }: ListedChange) => `${date} ${point?.id ?? briefing.id} ${what}`;

suite('The list of changes', () => {
  const library = libraryOf('sound');
  const briefing = library.briefings.find(({ id }) => id === '2031-03-second-round');
  const pointOf = (id: string) => {
    const point = briefing?.points.find((each) => each.id === id);
    assert.ok(point);
    return point;
  };

  test('has every issue, change and revision, newest first', () => {
    assert.deepEqual(changeList(library).map(inShort), CHANGES);
  });

  test('of a briefing has the same, without other briefings', () => {
    assert.ok(briefing);
    assert.deepEqual(briefingChanges(briefing).map(inShort), CHANGES);
  });

  test('of a point ends with its issue', () => {
    assert.deepEqual(pointChanges(pointOf('a1')).map(inShort), ['2031-03-12 a1 reworded', `${pointOf('a1').issued} a1 issued`]);
    assert.deepEqual(pointChanges(pointOf('o1')).map(inShort), [`${pointOf('o1').issued} o1 issued`]);
  });

  test('says why, what took the place of a point, and where to read it', () => {
    const [superseded] = pointChanges(pointOf('f1'));
    assert.deepEqual(superseded && [superseded.reason, superseded.successor, superseded.path], [
      'F2 says more.',
      'f2',
      '/briefings/2031-03-second-round/f1/',
    ]);
  });

  test('tells every change of a record from every other', () => {
    const addresses = changeList(library).map(({ path, fragment }) => `${path}#${fragment}`);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  test('has a fragment for each, which is the address of the change for good', () => {
    assert.deepEqual(
      changeList(library).map(({ what, path, fragment }) => `${what} ${path.slice('/briefings/2031-03-second-round/'.length)}#${fragment}`),
      [
        'withdrawn f2/#change-1',
        'revised #revision-2',
        'superseded f1/#change-1',
        'issued f2/#issued',
        'revised #revision-1',
        'reworded a1/#change-1',
        ...['a1', 'a3', 'r1', 'o1', 'f1'].map((id) => `issued ${id}/#issued`),
      ],
    );
  });

  test('has the changes of all briefings by their days, whichever briefing is newer', () => {
    const late = libraryOf('sound', {
      file: 'briefings/2031-01-first-round.md',
      from: 'sources: [harbour-gazette]',
      to: 'revisions: [{ date: 2031-03-20, note: One. }, { date: 2031-04-01, note: Two. }]\nsources: [harbour-gazette]',
    });
    assert.deepEqual(
      changeList(late)
        .map(inShort)
        .filter((each) => each > '2031-03-20'),
      [
        '2031-04-01 2031-01-first-round revised',
        '2031-03-21 f2 withdrawn',
        '2031-03-20 2031-03-second-round revised',
        '2031-03-20 f1 superseded',
        '2031-03-20 f2 issued',
        '2031-03-20 2031-01-first-round revised',
      ],
    );
  });

  test('keeps what tells a change apart when later changes are added', () => {
    const was = 'was: { title: A ferry, text: "They run a [ferry](topic:ferry-line)." }';
    const later = libraryOf('sound', {
      file: BRIEFING,
      from: was,
      to: `${was}\n      - { change: reworded, date: 2031-03-30, reason: A slip., was: { text: They run a ferry. } }`,
    });
    const known = new Set(changeList(later).map(({ path, fragment, what, date }) => `${path}#${fragment} ${what} ${date}`));
    for (const { path, fragment, what, date } of changeList(library)) assert.ok(known.has(`${path}#${fragment} ${what} ${date}`));
    assert.equal(known.size, changeList(library).length + 1);
  });
});
