import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import type { Library } from '../../src/model/library/records.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const records = searchShards(contextOf(libraryOf('three-rounds'))).flatMap((shard) => shard.records());

const FACTS: [what: string, url: string, kind: string, title: string, content: string][] = [
  [
    'who came to a delegation and who left it',
    '/briefings/2033-02-marsk/#delegation-belmark',
    'Delegation',
    'Delegation of Belmark',
    'Belmark: capacity not stated · Лев Марін: Leads the delegation (new this round) · Ines Vargo: Led the delegation (has left)',
  ],
  ['who mediated', '/briefings/2033-05-vella/#delegation-sund', 'Delegation', 'Delegation of Sund', 'Sund: mediating'],
  [
    'where a party stands',
    '/briefings/2033-05-vella/#position-quessa--dam-inspection',
    'Position',
    'Quessa, Inspection of the dam, wants',
    'Inspection of the dam · Quessa: wants, to take turns in the chair; see U1',
  ],
  [
    'who replaced whom',
    '/briefings/2033-02-marsk/#tie-lev-marin-replaces-ines-vargo',
    'Relationship',
    'Лев Марін replaces Ines Vargo',
    'Лев Марін: replaces Ines Vargo',
  ],
  [
    'who holds an office, on the page of the actor',
    '/actors/lev-marin/#office-2033-02-marsk',
    'Office held',
    'Лев Марін: Minister of Water, Belmark',
    'Лев Марін: Minister of Water, Belmark',
  ],
  [
    'what became of a point, on its page',
    '/briefings/2032-10-vella/a2/#follow-up-a2-2033-02-02',
    'Follow-up',
    'A2, A hotline within 30 days: partly done',
    '2 February 2033 · Partly done · The line was tested.',
  ],
  [
    'what another outlet reports of a point, on its page, in the language of the outlet',
    '/briefings/2033-05-vella/a1/#report-ha-gesher-may',
    'Report',
    'Ha-Gesher, May on A1, Water in June and July',
    'Confirms, Ha-Gesher, May, ¶1, 22 May 2033, in Hebrew: “המים יזרמו ביוני וביולי”',
  ],
  [
    'a source',
    '/sources/herald-october/',
    'News report',
    '“Water in June”, says agency',
    'the Quessa Herald, October: “Water in June”, says agency; News report; Quessa Herald; 15 October 2032; based on Lake Wire',
  ],
];

suite('the search finds', () => {
  for (const [what, url, kind, title, content] of FACTS) {
    test(what, () => {
      const record = records.find((each) => each.url === url) ?? assert.fail(`Nothing leads to ${url}.`);
      assert.deepEqual([record.meta.kind, record.meta.title, record.written ?? record.content], [kind, title, content]);
    });
  }

  test('an office once, however many rounds name it', () => {
    const office = 'offices:\n  - { actor: lev-marin, office: Minister of Water, of: belmark, cites: [{ source: vella-statement }] }';
    const edit = { file: 'briefings/2033-05-vella.md', from: '\n---\n\n', to: `\n${office}\n---\n\n` };
    assert.deepEqual(urlsOf(libraryOf('three-rounds', edit), '#office-'), ['/actors/lev-marin/#office-2033-02-marsk']);
  });

  test('each thing that is not covered, at its own place', () => {
    const cites = 'cites: [{ source: vella-statement }]';
    const items = `notCovered:\n  - { text: "The tolls of [Quessa](actor:quessa).", ${cites} }\n  - { text: The wages., ${cites} }`;
    const edit = { file: 'briefings/2033-05-vella.md', from: '\n---\n\n', to: `\n${items}\n---\n\n` };
    const shards = searchShards(contextOf(libraryOf('three-rounds', edit)));
    const found = shards.flatMap((shard) => shard.records()).filter(({ url }) => url.includes('#not-covered'));
    assert.deepEqual(
      found.map(({ url, meta, written, content }) => [url, meta.kind, meta.title, written ?? content]),
      [
        ['/briefings/2033-05-vella/#not-covered-1', 'Not covered', 'Not covered here', 'The tolls of Quessa.'],
        ['/briefings/2033-05-vella/#not-covered-2', 'Not covered', 'Not covered here', 'The wages.'],
      ],
    );
  });

  test('no position that no source states', () => {
    const position = '  - { party: quessa, topic: hotline, stance: not-stated, cites: [{ source: vella-statement }] }';
    const edit = { file: 'briefings/2033-05-vella.md', from: 'positions:\n', to: `positions:\n${position}\n` };
    assert.deepEqual(urlsOf(libraryOf('three-rounds', edit), 'quessa--hotline'), urlsOf(libraryOf('three-rounds'), 'quessa--hotline'));
  });
});

function urlsOf(library: Library, part: string): string[] {
  const all = searchShards(contextOf(library)).flatMap((shard) => shard.records());
  return all.map(({ url }) => url).filter((url) => url.includes(part));
}
