import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pointCard } from '../../src/formats/cards/cards.ts';
import { actorJsonLd } from '../../src/formats/json-ld/entry-json-ld.ts';
import { listNames } from '../../src/formats/search/name-lines.ts';
import { nameSlices } from '../../src/formats/search/name-slices.ts';
import { entryRecords } from '../../src/formats/search/search-records.ts';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { readHead } from '../../src/model/names/named.ts';
import { readNamed } from '../../src/model/names/named-line.ts';
import type { Tie } from '../../src/model/schema/briefing.ts';
import { ACTOR_KINDS } from '../../src/model/schema/vocabulary.ts';
import { tieLineViews } from '../../src/views/briefing/tie-lines-view.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { nameIndex } from '../../src/views/search/name-index.ts';
import { libraryOf, readFixture } from '../support/edited-content.ts';
import { findNamed } from '../support/find-named.ts';
import { contextOf } from '../support/view-context.ts';

const FRONT = 'actors/halden-isles.yaml';
const LONG = 'The United Front of the Peoples of the Northern and the Southern Lake Shores';
const front = {
  file: FRONT,
  to: actor('armed-group', 'shortName: UFPL', 'formerNames: [Shore League]', 'members: [lake-people, mira-solen]'),
};
const ferry = {
  file: 'topics/ferry-line.yaml',
  to: 'name: Ferry line\notherNames: [the boats]\nsearchTerms: [navigation]\ndefinition: Boats.\n',
};
const library = libraryOf('sound', front, ferry);
const context = contextOf(library);

function actor(kind: string, ...lines: string[]): string {
  return [`name: ${LONG}`, `kind: ${kind}`, 'description: A front.', ...lines, ''].join('\n');
}

function pageOf(id: string) {
  return actorPage(hubPages(library.actors.get(id) ?? assert.fail())[0], context);
}

suite('an actor', () => {
  test('shows its short name, its spellings and its former names, each under words of its own', () => {
    const shown = pageOf('halden-isles').otherNames.map(({ words, names }) => [words, names.map(({ name }) => name).join()]);
    assert.deepEqual(shown, [
      ['Known for short as', 'UFPL'],
      ['Also appears as', ''],
      ['Formerly', 'Shore League'],
    ]);
  });

  test('shows former names in other scripts apart from those that it goes by', () => {
    const named = libraryOf('sound', {
      file: FRONT,
      to: actor(
        'movement',
        'nativeNames: [{ lang: ar, name: الجبهة }, { lang: ar, name: الرابطة, former: true }, { lang: el, name: Μέτωπο }]',
      ),
    });
    const { nativeNames } = actorPage(hubPages(named.actors.get('halden-isles') ?? assert.fail())[0], contextOf(named));
    assert.deepEqual(
      nativeNames.map(({ words, names }) => `${words} ${names}`),
      ['In Arabic: الجبهة', 'Formerly, in Arabic: الرابطة', 'In Greek: Μέτωπο'],
    );
  });

  test('shows its members, and each of them what it is a member of', () => {
    assert.deepEqual(
      pageOf('halden-isles').actor.includes.map(({ id }) => id),
      ['lake-people', 'mira-solen'],
    );
    assert.deepEqual(
      pageOf('mira-solen').actor.memberOf.map(({ id, name }) => [id, name]),
      [['halden-isles', LONG]],
    );
  });

  test('is a member in JSON-LD too, save a community, which is no organisation there', () => {
    const { member } = actorJsonLd(pageOf('halden-isles').actor) as { member?: { name: string }[] };
    const [person, community] = ['mira-solen', 'lake-people'].map((id) => actorJsonLd(pageOf(id).actor));
    assert.deepEqual(
      [member?.map(({ name }) => name), person && 'memberOf' in person, community && 'memberOf' in community],
      [['Mira Solen'], true, false],
    );
  });

  test('stands under its short name in a picture, and on a card that has no room for the whole', () => {
    const [briefing = assert.fail()] = library.briefings;
    const tie: Tie = { from: 'halden-isles', to: 'norvania', tie: 'supports', certainty: 'stated', foreseen: false, cites: [] };
    const [line] = tieLineViews([tie], briefing, context);
    assert.deepEqual(
      [line?.from, line?.to].map((ends) => ends?.[0]?.actor.name),
      ['UFPL', 'Norvania'],
    );
    const point = library.briefings.flatMap(({ points }) => points).find(({ kind }) => kind === 'off-the-table');
    assert.ok(point);
    const said = pointView({ ...point, saidBy: 'halden-isles' }, context);
    assert.equal(pointCard(said).facts[0]?.value, 'UFPL');
  });
});

suite('a name that readers search with', () => {
  const finds = (query: string) => findNamed(query, listNames(library))[0]?.path;
  const cases: [query: string, path: string][] = [
    ['UFPL', '/actors/halden-isles/'],
    ['Shore League', '/actors/halden-isles/'],
    ['the boats', '/topics/ferry-line/'],
    ['navigation', '/topics/ferry-line/'],
  ];
  for (const [query, path] of cases) test(`${query} leads to ${path}`, () => assert.equal(finds(query), path));

  test('is in the full text, a search term apart from the names', () => {
    const record = entryRecords(context).find(({ url }) => url === '/topics/ferry-line/');
    assert.deepEqual([record?.meta.names, record?.meta.terms], ['the boats', 'navigation']);
  });

  test('is in the index from A to Z, unless it is a search term, which is no name', () => {
    const lines = nameIndex(library).letters.flatMap((letter) => letter.lines.map(({ name }) => name));
    const indexed = ['UFPL', 'Shore League', 'the boats', 'navigation'].map((name) => lines.includes(name));
    assert.deepEqual(indexed, [true, true, true, false]);
  });

  test('is doubted where it is a name of another entry: short, former or a search term', () => {
    const taken = readFixture(
      'sound',
      { file: FRONT, to: actor('coalition', 'shortName: Norvania', 'formerNames: [Estmark]') },
      { ...ferry, to: ferry.to.replace('navigation', 'Mira Solen') },
    ).problems.filter(({ rule }) => rule === 'shared-spelling');
    assert.deepEqual(
      taken.map(({ message }) => message.split(' is also')[0]),
      ['"Estmark"', '"Norvania"', '"Mira Solen"'],
    );
  });
});

test('the list of names tells every kind of actor apart', async () => {
  for (const [kind, { label }] of Object.entries(ACTOR_KINDS)) {
    const first = (await nameSlices(libraryOf('sound', { file: FRONT, to: actor(kind) }))).get('first') ?? '';
    const [head = '', ...lines] = first.split('\n');
    const line = lines.find((each) => each.includes(LONG)) ?? assert.fail();
    assert.equal(readNamed(line, readHead(head).kinds).kind, label);
  }
});
