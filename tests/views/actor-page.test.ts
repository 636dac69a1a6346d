import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import type { Library } from '../../src/model/library/records.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { mediatedLibrary } from '../support/mediated.ts';
import { contextOf } from '../support/view-context.ts';
import { withReadouts } from '../support/with-readouts.ts';

function pageOf(id: string, library: Library = libraryOf('sound')) {
  const actor = library.actors.get(id) ?? assert.fail(`There is no ${id}.`);
  return actorPage(hubPages(actor)[0], contextOf(library));
}

/** Returns what an actor is in the talks, without the processes. */
function rolesOf(id: string) {
  return pageOf(id).roles.items.flatMap(({ items }) => items);
}

/** Returns the sections of points that a page shows, each with the labels of its points. */
function sectionsOf(id: string, ...edits: Edit[]): string[] {
  const { points } = pageOf(id, libraryOf('sound', ...edits));
  const shown = points.filter(({ items }) => items.length > 0);
  return shown.map(({ title, items }) => `${title}: ${items.flatMap((group) => group.items.map(({ label }) => label)).join(' ')}`);
}

describe('what the page of an actor says that it agreed to', () => {
  for (const [says, sections, why] of [
    [
      'reported',
      ['What Estmark is reported to have agreed to: A1', 'Red lines of Estmark: R1', 'Other points involving Estmark: O1 F1 F2'],
      'what others report',
    ],
    [
      'silent',
      ['What others say was agreed: A1', 'Red lines of Estmark: R1', 'Other points involving Estmark: O1 F1 F2'],
      'what another party claims',
    ],
    ['dissociates', ['Red lines of Estmark: R1', 'Other points involving Estmark: A1 O1 F1 F2'], 'what it has left'],
  ] as const) {
    test(`${why} stands apart`, () =>
      assert.deepEqual(
        sectionsOf('estmark', ...withReadouts(`party: estmark, says: ${says}, cites: [{ source: solvik-communique }]`)),
        sections,
      ));
  }

  test('is what its own text or a joint one says', () => {
    assert.deepEqual(sectionsOf('norvania'), ['What Norvania agreed to: A1 A3', 'Other points involving Norvania: R1 O1 F1 F2']);
  });

  test('says so where there is nothing', () => {
    const [agreed] = pageOf('estmark', mediatedLibrary(['mediating'], 'press')).points;
    assert.equal(agreed?.none, 'No text among the sources, whether its own or a joint one, says that it agreed to a point.');
  });
});

describe('the page of a person or an office', () => {
  test('has what it said itself, and no copy of what its side agreed to, refuses or wants', () => {
    assert.deepEqual(sectionsOf('ferry-board'), ['What the Ferry Board said: A3']);
    assert.deepEqual(sectionsOf('mira-solen'), []);
    assert.deepEqual(pageOf('mira-solen').stances.tables, []);
  });

  test('says nothing of what a party would have agreed to', () => {
    const sections = [...pageOf('ferry-board').points, pageOf('ferry-board').stances];
    assert.deepEqual(
      sections.flatMap((section) => section?.none ?? []),
      [],
    );
  });

  test('leads to its side', () => assert.equal(pageOf('mira-solen').side?.name, 'Norvania'));
});

describe('the page of an actor', () => {
  test('gives the cites of the capacity in which a party took part', () => {
    const [role] = rolesOf('norvania');
    assert.deepEqual(
      role?.cites.map(({ source, mark }) => `${source.name} ${mark}`),
      ['the communiqué ¶1'],
    );
  });

  test('keeps the hedge of the part that an actor plays', () => {
    const parts = rolesOf('lake-people').flatMap((role) => (role.form === 'part' ? role.hedge : []));
    assert.deepEqual(parts, ['possible']);
  });

  test('has no link where an office is nobody’s', () => {
    const offices = rolesOf('tomas-brandt').flatMap((role) => (role.form === 'office' ? role.office.of : []));
    assert.deepEqual(offices, [undefined]);
  });
});
