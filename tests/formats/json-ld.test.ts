import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { briefingJsonLd, pointJsonLd } from '../../src/formats/json-ld/briefing-json-ld.ts';
import { actorJsonLd, sourceJsonLd, topicJsonLd } from '../../src/formats/json-ld/entry-json-ld.ts';
import { processJsonLd } from '../../src/formats/json-ld/process-json-ld.ts';
import { dataJsonLd, listJsonLd, siteJsonLd } from '../../src/formats/json-ld/site-json-ld.ts';
import type { Thing } from '../../src/formats/json-ld/things.ts';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import type { Library } from '../../src/model/library/records.ts';
import { briefingView } from '../../src/views/briefing/briefing-view.ts';
import { actorView } from '../../src/views/entry/actor-view.ts';
import { sourcePage } from '../../src/views/entry/source-page.ts';
import { topicView } from '../../src/views/entry/topic-page.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { HOSTILE, hostileLibrary, LIBRARIES, pointsOf, realLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';
import { threeRounds } from '../support/three-rounds.ts';
import { contextOf } from '../support/view-context.ts';

function documentsOf(library: Library): Thing[] {
  return [
    siteJsonLd(publication),
    listJsonLd('Actors', '/actors/', publication),
    dataJsonLd(publication),
    ...[...library.processes.values()].map((process) => processJsonLd(process, publication)),
    ...library.briefings.map((briefing) => briefingJsonLd(briefingView(briefing, contextOf(library)), publication)),
    ...pointsOf(library).map((point) => pointJsonLd(pointView(point, contextOf(library)), publication)),
    ...[...library.actors.values()].map((actor) => actorJsonLd(actorView(actor, contextOf(library)))),
    ...[...library.topics.values()].map((topic) => topicJsonLd(topicView(topic, contextOf(library)), publication)),
    ...[...library.sources.values()].map((source) => sourceJsonLd(sourcePage(hubPages(source)[0], contextOf(library)), publication)),
  ];
}

/** Lists the objects within a document, itself first. */
function nodesOf(data: unknown): Record<string, unknown>[] {
  if (typeof data !== 'object' || data === null) return [];
  const within = Object.values(data).flatMap(nodesOf);
  return Array.isArray(data) ? within : [data as Record<string, unknown>, ...within];
}

suite('The JSON-LD', () => {
  for (const [name, library] of LIBRARIES) {
    test(`has a type or an id in every node, and absolute ids and addresses: ${name}`, () => {
      for (const document of documentsOf(library)) {
        assert.equal(document['@context'], 'https://schema.org');
        for (const node of nodesOf(document)) {
          assert.ok(node['@type'] ?? node['@id'], JSON.stringify(node));
          for (const key of ['@id', 'url', 'license', 'contentUrl']) {
            if (node[key] !== undefined) assert.ok(URL.canParse(String(node[key])), `${key}: ${node[key]}`);
          }
        }
      }
    });

    test(`never gives one id two types: ${name}`, () => {
      const types = new Map<unknown, unknown>();
      for (const node of documentsOf(library).flatMap(nodesOf)) {
        if (!node['@type'] || !node['@id']) continue;
        const { '@id': id, '@type': type } = node;
        // The list of topics is a page and a set of terms, the home page a site.
        if (type === 'CollectionPage' || type === 'DefinedTermSet') continue;
        assert.equal(types.get(id) ?? type, type, String(id));
        types.set(id, type);
      }
    });
  }

  const library = realLibrary();
  const [briefing] = library.briefings;
  assert.ok(briefing);

  test('describes a briefing as a report on an event, based on its sources', () => {
    const report = briefingJsonLd(briefingView(briefing, contextOf(library)), publication);
    assert.equal(report['@type'], 'Report');
    assert.equal(report.dateModified, '2026-11-24');
    assert.deepEqual((report.about as Thing[])[0], {
      '@type': 'Event',
      name: 'Israel–Syria talks',
      location: { '@type': 'Place', name: 'Paris' },
      startDate: '2026-01-05',
      endDate: '2026-01-06',
    });
    assert.deepEqual(
      (report.isBasedOn as Thing[]).map((source) => source['@type']),
      ['AnalysisNewsArticle', 'CreativeWork', 'NewsArticle', 'NewsArticle'],
    );
    for (const source of report.isBasedOn as Thing[]) assert.deepEqual(Object.keys(source), ['@type', '@id']);
    assert.deepEqual(
      (report.hasPart as Thing[]).map((part) => part['@id']),
      briefing.points.map(({ id }) => `https://briefings.example.org/readout/briefings/2026-01-paris-talks/${id}/`),
    );
  });

  test('describes a process as a series of events, those without a briefing among them', () => {
    const { library: rounds } = threeRounds;
    const process = rounds.processes.get('ardel-river-talks');
    assert.ok(process);
    const series = processJsonLd(process, publication);
    const events = series.subEvent as Thing[];
    const [round] = events;
    const [first] = process.briefings;
    assert.ok(round && first);
    const report = briefingJsonLd(briefingView(first, contextOf(rounds)), publication);
    const [event] = report.about as [Thing];
    assert.deepEqual([series['@type'], series.name, series.alternateName], ['EventSeries', 'Ardel river talks', process.data.otherNames]);
    assert.deepEqual(
      events.map(({ name, startDate }) => [name, startDate]),
      [
        ['Ardel river talks', '2032-10-12'],
        ['Orvik, December 2032', '2032-12-04'],
        ['Ardel river talks', '2033-02-08'],
        ['A call, April 2033', '2033-04'],
        ['Ardel river talks', '2033-05-20'],
      ],
    );
    assert.deepEqual(events[3]?.location, { '@type': 'VirtualLocation' });
    assert.equal(events[1]?.description, 'Envoys met at the invitation of Sund. What they discussed is not known.');
    assert.equal((round.subjectOf as Thing)['@id'], report['@id']);
    assert.deepEqual(event.superEvent, { '@type': 'EventSeries', '@id': series['@id'], name: 'Ardel river talks' });
  });

  test('describes a point as a claim that is part of its briefing, and what it quotes as quotations', () => {
    const a3 = briefing.points.find(({ id }) => id === 'a3');
    assert.ok(a3);
    const claim = pointJsonLd(pointView(a3, contextOf(library)), publication);
    assert.deepEqual(
      [claim['@type'], claim.identifier, claim.name, claim.creativeWorkStatus],
      ['Claim', '2026-01-paris-talks/a3', 'A3: Dialogue goes on, Druze kept safe', 'Current'],
    );
    assert.deepEqual(claim.isPartOf, {
      '@type': 'Report',
      '@id': 'https://briefings.example.org/readout/briefings/2026-01-paris-talks/',
      headline: briefing.data.title,
    });
    const [quotation] = claim.hasPart as Thing[];
    assert.equal(quotation?.['@type'], 'Quotation');
    assert.equal((quotation?.spokenByCharacter as Thing | undefined)?.name, 'Israeli Prime Minister’s Office');
  });

  test('tells people, governments, institutions and communities apart', () => {
    const describe = (id: string) => {
      const actor = library.actors.get(id);
      assert.ok(actor);
      const { '@type': type, affiliation, parentOrganization } = actorJsonLd(actorView(actor, contextOf(library)));
      return [type, (affiliation as Thing)?.name, (parentOrganization as Thing)?.name];
    };
    assert.deepEqual(describe('yechiel-leiter'), ['Person', 'Israel', undefined]);
    assert.deepEqual(describe('israel'), ['GovernmentOrganization', undefined, undefined]);
    assert.deepEqual(describe('mossad'), ['Organization', undefined, 'Israel']);
    assert.deepEqual(describe('druze-minority'), ['Thing', undefined, undefined]);
  });

  test('keeps hostile words as they are', () => {
    const hostile = hostileLibrary();
    const a3 = pointsOf(hostile).find(({ id }) => id === 'a3');
    assert.ok(a3);
    assert.equal(JSON.parse(JSON.stringify(pointJsonLd(pointView(a3, contextOf(hostile)), publication))).name, `A3: ${HOSTILE}`);
  });
});
