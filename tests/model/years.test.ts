import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { splitByYear } from '../../src/model/library/dates.ts';
import { briefingsOn, hubPages, yearPages } from '../../src/model/library/hub-pages.ts';
import { briefingsByYear, mostMentioned, sourcesByYear } from '../../src/model/library/index-pages.ts';
import { realLibrary } from '../support/libraries.ts';
import { longLibrary } from '../support/long-library.ts';

suite('things by year', () => {
  const things = ['2024', '2025', '2025', '2023', '2023', '2023'];
  const cases: [what: string, most: number, newest: string[], years: string[]][] = [
    ['stay together while they fit on a page', 6, things, []],
    ['stay together if they are of one year', 1, ['2025', '2025'], []],
    ['show whole years of the newest as far as they fit', 3, ['2025', '2025', '2024'], ['2025', '2024', '2023']],
    ['show the newest year however long it is', 1, ['2025', '2025'], ['2025', '2024', '2023']],
  ];
  for (const [what, most, newest, years] of cases) {
    test(what, () => {
      const split = splitByYear(years.length > 0 ? things : newest, (year) => year, most);
      assert.deepEqual([split.newest, split.years.map(({ year }) => year)], [newest, years]);
    });
  }
});

test('things of two years are split too', () => {
  const { newest, years } = splitByYear(['2024', '2025', '2025'], (year) => year, 2);
  assert.deepEqual(
    [newest, years.map(({ year }) => year)],
    [
      ['2025', '2025'],
      ['2025', '2024'],
    ],
  );
});

suite('a small library', () => {
  const library = realLibrary();

  test('has one page for each record, with everything', () => {
    for (const record of [...library.actors.values(), ...library.topics.values(), ...library.sources.values()]) {
      const [own, ...others] = hubPages(record);
      assert.deepEqual([own.path, own.record === record, own.years, others], [record.path, true, [], []]);
    }
  });

  test('has one page for each list, with every entry', () => {
    assert.deepEqual([briefingsByYear(library).years, sourcesByYear(library).years], [[], []]);
    const { shown, all } = mostMentioned(library.topics.values());
    assert.deepEqual([shown.length, all], [library.topics.size, true]);
  });

  test('has no page for a year', () => {
    assert.deepEqual(yearPages([...library.actors.values(), ...library.topics.values(), ...library.sources.values()]), []);
  });
});

suite('a large library', () => {
  const library = longLibrary();
  const [hub] = [...library.actors.values()].toSorted((a, b) => b.points.length - a.points.length);
  assert.ok(hub);
  const [own, ...years] = hubPages(hub);

  test('has a page for each year of a record, at the address of the record and the year', () => {
    assert.deepEqual(
      years.map(({ path, year }) => [path, year]),
      ['2031', '2030', '2029'].map((year) => [`${hub.path}${year}/`, year]),
    );
    for (const page of [own, ...years])
      assert.deepEqual(
        page.years.map(({ year }) => year),
        ['2031', '2030', '2029'],
      );
  });

  test('shows each point of a record in its year, and in no other', () => {
    assert.deepEqual(
      years.flatMap(({ record }) => record.points.map(({ path }) => path)),
      hub.points.map(({ path }) => path),
    );
    for (const { year, record } of years) for (const { briefing } of record.points) assert.equal(briefing.id.slice(0, 4), year);
  });

  test('shows the newest rounds on the page of the record itself, no more than it has room for, and every member of its side', () => {
    const { length } = own.record.points;
    assert.ok(length > 0 && briefingsOn(own.record).length <= 80);
    assert.deepEqual(own.record.points, years[0]?.record.points.slice(0, length));
    assert.equal(own.record.members, hub.members);
  });

  test('links to the pages of the years, at the address of the record or of the list', () => {
    assert.deepEqual(
      own.years,
      ['2031', '2030', '2029'].map((year) => ({ year, path: `${hub.path}${year}/` })),
    );
    const paths = (years: { path: string }[]) => years.map(({ path }) => path);
    assert.deepEqual(
      paths(briefingsByYear(library).years),
      ['2031', '2030', '2029'].map((year) => `/briefings/year/${year}/`),
    );
    assert.deepEqual(
      paths(sourcesByYear(library).years),
      ['2031', '2030', '2029'].map((year) => `/sources/year/${year}/`),
    );
  });

  test('lists sources of which the year is not known apart', () => {
    const sources = new Map(
      Array.from(library.sources, ([id, source]) => [id, { ...source, data: { ...source.data, published: undefined } }]),
    );
    const [known] = library.sources;
    assert.ok(known);
    assert.deepEqual(
      sourcesByYear({ ...library, sources: new Map([...sources, known]) }).years.map(({ year, path }) => [year, path]),
      [
        ['2031', '/sources/year/2031/'],
        ['undated', '/sources/year/undated/'],
      ],
    );
  });

  test('lists briefings and sources by year, the newest on the page of the list', () => {
    for (const { newest, years } of [briefingsByYear(library), sourcesByYear(library)]) {
      assert.deepEqual(
        years.map(({ year }) => year),
        ['2031', '2030', '2029'],
      );
      assert.equal(newest[0], years[0]?.things[0]);
      assert.ok(newest.length >= (years[0]?.things.length ?? 0) && newest.length < 210);
    }
  });

  test('has its pages of years in one list', () => {
    assert.deepEqual(
      yearPages([hub]).map(({ path, year }) => [path, year]),
      years.map(({ path, year }) => [path, year]),
    );
  });

  test('shows on the page of a topic what was said of it in its years, positions and passages too', () => {
    const topic = library.topics.get('ferry-line') ?? assert.fail();
    const [whole, ...parts] = hubPages(topic);
    assert.deepEqual(
      parts.map(({ path }) => path),
      ['2031', '2030', '2029'].map((year) => `/topics/ferry-line/${year}/`),
    );
    assert.ok(whole.record.positions.length < topic.positions.length);
    for (const key of ['points', 'positions', 'passages', 'briefings'] as const)
      assert.equal(
        parts.map(({ record }) => record[key].length).reduce((sum, length) => sum + length),
        topic[key].length,
        key,
      );
  });
});

suite('a list of actors or topics', () => {
  const topic = longLibrary().topics.get('ferry-line') ?? assert.fail();
  const [position = assert.fail()] = topic.positions;
  const [point = assert.fail()] = topic.points;
  const passage = { briefing: point.briefing, paragraph: 'p1', sentence: 'It was.' };
  /** Topics of which something is said of the first three, a point, a position or a passage, and much of the last. */
  const topics = (count: number) =>
    Array.from({ length: count }, (_, number) => {
      const late = number >= count - 97;
      return {
        ...topic,
        id: `topic-${number}`,
        points: number === 0 || late ? [point] : [],
        positions: number === 1 || late ? [position] : [],
        passages: number === 2 || late ? [passage] : [],
      };
    });

  test('has all of 100', () => assert.deepEqual(mostMentioned(topics(100)).all, true));

  test('has the 100 of more that most is said of, in their order', () => {
    const { shown, all } = mostMentioned(topics(201));
    assert.equal(all, false);
    assert.deepEqual(
      shown.map(({ id }) => id),
      [0, 1, 2, ...Array.from({ length: 97 }, (_, number) => 104 + number)].map((number) => `topic-${number}`),
    );
  });
});
