import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { pointsTable } from '../../src/formats/search/points-table.ts';
import { searchShards, searchVersion } from '../../src/formats/search/search-shards.ts';
import { placePath } from '../../src/model/addresses/paths.ts';
import { concernedActors } from '../../src/model/library/backlinks.ts';
import { listedDay, listedYear } from '../../src/model/library/dates.ts';
import { roundName } from '../../src/model/library/event-line.ts';
import { itemFragments } from '../../src/model/library/item-fragments.ts';
import type { Library } from '../../src/model/library/records.ts';
import { holdersOf } from '../../src/model/schema/point.ts';
import { STANCES } from '../../src/model/schema/vocabulary.ts';
import { pathOfRow } from '../../src/model/search/path-of-row.ts';
import { PointsTable } from '../../src/model/search/points-table.ts';
import { RECORDED_THINGS } from '../../src/model/search/recorded-things.ts';
import { loadColumns } from '../../src/scripts/search/filter-columns.ts';
import { LIBRARIES, pointsOf } from '../support/libraries.ts';
import { madeLibrary } from '../support/made-library.ts';
import { contextOf } from '../support/view-context.ts';

const large = madeLibrary(1050);
const ALL: [string, Library][] = [...LIBRARIES, ['a library of more than a volume', large]];

/** Opens the table of a library as a browser does, and notes what it reads. */
async function openTable(library: Library) {
  const files = await pointsTable(contextOf(library));
  const read: string[] = [];
  const table = await PointsTable.open(async (file) => {
    read.push(file);
    return files.get(file) ?? assert.fail(`There is no ${file}.`);
  });
  return { table, read, files };
}

async function openWhole(library: Library): Promise<PointsTable> {
  const { table } = await openTable(library);
  while (table.hasOlder) await table.loadOlder();
  await Promise.all([table.load('actors'), table.load('topics'), table.load('stances')]);
  return table;
}

for (const [name, library] of ALL) {
  suite(`the table of points of ${name}`, async () => {
    const table = await openWhole(library);
    const rows = new Map(table.rows.map((row) => [pathOfRow(row), row]));

    test('has every point, briefing and change once, the newest round first', () => {
      const expected = library.briefings.flatMap((briefing) => [
        ...briefing.points.map(({ path }) => path),
        briefing.path,
        ...(briefing.process && briefing.previous ? [`/processes/${briefing.process.id}/changes/${briefing.id}/`] : []),
      ]);
      assert.deepEqual([...rows.keys()], expected);
      assert.equal(table.rows.length, expected.length);
    });

    test('says of every point what its record says', () => {
      for (const point of pointsOf(library)) {
        const row = rows.get(point.path) ?? assert.fail(point.path);
        const { kind, agreement, attribution, data, briefing } = point;
        assert.deepEqual(
          [row.kind, row.claim, row.attribution, row.certainty, row.round.process, row.round.last],
          [kind, agreement?.agreement ?? '', attribution, data.certainty, briefing.process?.id ?? '', listedDay(briefing.data)],
        );
        assert.deepEqual(row.topics.toSorted(), [...new Set(data.topics)].toSorted());
        for (const actor of concernedActors(point)) assert.ok(row.actors.includes(actor), `${point.path} concerns ${actor}`);
        for (const holder of holdersOf(data)) assert.ok(row.holders.includes(holder), `${point.path} is held by ${holder}`);
      }
    });

    test('knows the row and the round of every record of the search index by its number', () => {
      for (const shard of searchShards(contextOf({ ...library, briefings: library.briefings.slice(-60) }))) {
        const ids = shard.ids();
        for (const [place, { url }] of shard.records().entries()) {
          const id = ids[place] ?? assert.fail(url);
          if (id.kind === 'passage') assert.ok(url.startsWith(`/briefings/${table.roundOf(id)?.id}/`), url);
          const row = table.rowOf(id);
          if (['point', 'briefing', 'changes', 'position'].includes(id.kind)) assert.equal(row && pathOfRow(row), url);
        }
      }
    });

    test('has the title and the round of every row, whatever it is looked for by', async () => {
      const titles = new Map(pointsOf(library).map(({ path, data }) => [path, data.title.replace(/\s+/g, ' ')]));
      const events = new Map(library.briefings.map(({ id, data }) => [id, roundName(data).replace(/\s+/g, ' ')]));
      const [actor = '', topic = ''] = [library.actors.keys().next().value, library.topics.keys().next().value];
      for (const filters of [{}, { kind: 'agreed' }, { actor }, { topic }, { kind: 'agreed', actor, topic }]) {
        const listed = table.filter(filters);
        const named = await table.titles(listed, filters);
        for (const [at, row] of listed.entries()) {
          assert.equal(named[at]?.round, events.get(row.round.id));
          if (row.id) assert.equal(named[at]?.title, titles.get(pathOfRow(row)));
        }
      }
    });

    test('lists by a filter exactly what has the value', () => {
      for (const { id } of library.topics.values()) {
        const listed = table.filter({ topic: id }).filter((row) => row.id);
        assert.deepEqual(
          listed.map(pathOfRow).toSorted(),
          pointsOf(library)
            .filter(({ data }) => data.topics.includes(id))
            .map(({ path }) => path)
            .toSorted(),
        );
      }
      for (const year of new Set(library.briefings.map(({ data }) => listedYear(data)))) {
        const listed = table.filter({ year, kind: 'briefing' });
        assert.equal(listed.length, library.briefings.filter(({ data }) => listedYear(data) === year).length);
      }
    });

    test('lists by a stance exactly the positions that have it, each at its own address', () => {
      for (const stance of Object.keys(STANCES)) {
        const expected = library.briefings.flatMap((briefing) =>
          RECORDED_THINGS.position(briefing).flatMap((each) =>
            each.stance === stance ? [placePath(briefing.id, itemFragments(briefing.data).get(each) ?? '')] : [],
          ),
        );
        assert.deepEqual(table.filter({ stance }).map(pathOfRow), expected);
      }
    });

    test('lists positions only if they are asked for, by a stance, their kind or their number', () => {
      const positions = library.briefings.flatMap((briefing) => RECORDED_THINGS.position(briefing));
      assert.ok(table.filter({}).every(({ kind }) => kind !== 'position'));
      assert.equal(table.filter({ kind: 'position' }).length, positions.length);
      assert.equal(table.count({}).kind.get('position') ?? 0, positions.length);
      for (const { party, topic, stance } of positions.slice(0, 20)) {
        const listed = table.filter({ stance, actor: party, topic });
        assert.ok(listed.length > 0 && listed.every((row) => row.actors[0] === party && row.topics[0] === topic));
      }
    });

    test('counts for each value what its filter would list, with the others in force', () => {
      const [actor = ''] = library.actors.keys();
      for (const filters of [
        {},
        { actor },
        { actor, stance: 'refuses' },
        { kind: 'position' },
        { actor, kind: 'agreed' },
        { kind: 'agreed', stance: 'wants' },
        { kind: 'red-line', certainty: 'stated' },
        { from: '2018', to: '2031-02' },
      ]) {
        const counts = table.count(filters);
        for (const [facet, values] of Object.entries(counts)) {
          for (const [value, count] of [...values].slice(0, 20)) assert.equal(count, table.filter({ ...filters, [facet]: value }).length);
        }
      }
    });
  });
}

suite('the table of a large library', async () => {
  test('is of one version, which its first file names', async () => {
    assert.equal((await openTable(large)).table.version, await searchVersion(large));
  });

  const weigh = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  const busy = [...large.actors.values()].toSorted((a, b) => b.points.length - a.points.length);
  for (const [what, filters] of [
    ['the actor that most points concern', { actor: busy[0]?.id ?? '' }],
    ['an actor that few briefings name', { actor: busy.at(-1)?.id ?? '' }],
    ['a topic', { topic: [...large.topics.keys()].at(-1) ?? '' }],
    ['a kind', { kind: 'red-line' }],
    ['a year', { year: '2021' }],
    ['a stance', { stance: 'refuses' }],
    ['a stance of an actor', { stance: 'refuses', actor: large.briefings[0]?.data.positions[0]?.party ?? '' }],
    ['a stance on a topic', { stance: 'wants', topic: large.briefings[0]?.data.positions[0]?.topic ?? '' }],
  ] as [string, Record<string, string>][]) {
    test(`answers a filter by ${what} with at most three files of 40 kB in all`, async (t) => {
      const { table, read, files } = await openTable(large);
      await loadColumns(table, filters, () => false);
      const rows = table.filter(filters).slice(0, 10);
      assert.ok(rows.length > 0);
      await table.titles(rows, filters);
      const weight = read.reduce((sum, file) => sum + weigh(files.get(file) ?? ''), 0);
      t.diagnostic(`${read.length} files, ${weight} bytes`);
      assert.ok(read.length <= 3 && weight <= 40_000, `${read.join(', ')}: ${weight} bytes`);
    });
  }
});
