import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pointCard } from '../../src/formats/cards/cards.ts';
import { pointRows } from '../../src/formats/csv/point-rows.ts';
import { actorFeed } from '../../src/formats/feeds/feeds.ts';
import { pointJson } from '../../src/formats/json/point-json.ts';
import { pointJsonLd } from '../../src/formats/json-ld/briefing-json-ld.ts';
import { pointMarkdownFile } from '../../src/formats/markdown/markdown-files.ts';
import { pointRecord } from '../../src/formats/search/point-record.ts';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { CAPACITIES } from '../../src/model/schema/vocabulary.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { mediatedLibrary } from '../support/mediated.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const NAMES = /halden/i;
const alone = Object.keys(CAPACITIES).filter((capacity) => capacity !== 'negotiating' && capacity !== 'not-stated');
const CASES = [...alone.map((capacity) => [capacity]), ['hosting', 'mediating'], ['chairing', 'guaranteeing', 'witnessing']];

for (const capacities of CASES) {
  suite(`A delegation that takes part as ${capacities.join(' and ')} is said to have agreed to nothing`, () => {
    const library = mediatedLibrary(capacities);
    const context = contextOf(library);
    const point = library.briefings.at(-1)?.points[0] ?? assert.fail('There is no point.');
    const host = library.actors.get('halden-isles') ?? assert.fail('There is no host.');
    const view = pointView(point, context);

    for (const [output, value] of [
      ['page', { ...view, briefing: undefined }],
      ['JSON', pointJson(point, library, publication)],
      ['CSV', pointRows(library, publication).find(({ briefing }) => briefing === point.briefing.id)],
      ['Markdown', pointMarkdownFile(point, library, publication)],
      ['JSON-LD', pointJsonLd(view, publication)],
      ['search record', pointRecord(point, context)],
      ['card', pointCard(view)],
    ] as const) {
      test(`nor concerned, in the ${output}`, () => assert.doesNotMatch(JSON.stringify(value), NAMES));
    }

    test('on its own page, where the heading is not there either', () => {
      const { points, stances } = actorPage(hubPages(host)[0], context);
      assert.deepEqual(
        points.filter((section) => section.items.length > 0 || section.none),
        [],
      );
      assert.deepEqual([stances.tables, stances.none], [[], undefined]);
    });

    test('in its feed, which has the briefing alone', () => {
      assert.deepEqual(
        actorFeed(host, context)
          .items.map(({ path }) => path)
          .filter((path) => path.includes(point.briefing.id)),
        [point.briefing.path],
      );
    });
  });
}

test('A delegation in no stated capacity is a party, and the news report makes no agreement joint', () => {
  const library = mediatedLibrary(['not-stated']);
  const point = library.briefings.at(-1)?.points[0] ?? assert.fail('There is no point.');
  assert.deepEqual(point.parties, ['norvania', 'estmark', 'halden-isles']);
  assert.equal(point.agreement?.agreement, 'reported');
});
