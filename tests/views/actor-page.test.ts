import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { sideSpokenFor } from '../../src/views/entry/actor-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

function pageOf(id: string) {
  const library = libraryOf('sound');
  const actor = library.actors.get(id) ?? assert.fail(`There is no ${id}.`);
  return actorPage(hubPages(actor)[0], contextOf(library));
}

describe('whom an actor speaks for', () => {
  const library = libraryOf('sound');
  for (const [id, side, why] of [
    ['mira-solen', 'norvania', 'a person speaks for its side'],
    ['ferry-board', 'norvania', 'an office speaks for its side'],
    ['norvania', undefined, 'a party speaks for itself'],
    ['lake-people', undefined, 'who belongs to no side speaks for nobody'],
  ] as const) {
    const actor = library.actors.get(id) ?? assert.fail(`There is no ${id}.`);
    test(why, () => assert.equal(sideSpokenFor(actor, library)?.id, side));
  }
});

describe('the page of an actor', () => {
  test('names the side whose points it shows', () => {
    assert.deepEqual(
      pageOf('mira-solen').points.map(({ title }) => title),
      ['What Norvania agreed to', 'Red lines of Norvania', 'Other points involving Norvania'],
    );
  });

  test('gives the cites of the capacity in which a party took part', () => {
    const [role] = pageOf('norvania').roles.items;
    assert.deepEqual(
      role?.cites.map(({ source, mark }) => `${source.name} ${mark}`),
      ['the communiqué ¶1'],
    );
  });

  test('keeps the hedge of the part that an actor plays', () => {
    const parts = pageOf('lake-people').roles.items.flatMap((role) => (role.form === 'part' ? role.hedge : []));
    assert.deepEqual(parts, ['possible']);
  });

  test('has no link where an office is nobody’s', () => {
    const offices = pageOf('tomas-brandt').roles.items.flatMap((role) => (role.form === 'office' ? role.office.of : []));
    assert.deepEqual(offices, [undefined]);
  });
});
