import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefingCard } from '../../src/formats/cards/cards.ts';
import { briefingFeed } from '../../src/formats/feeds/feeds.ts';
import { briefingJsonLd } from '../../src/formats/json-ld/briefing-json-ld.ts';
import { llmsTxt } from '../../src/formats/llms-txt.ts';
import { briefingMarkdown } from '../../src/formats/markdown/markdown-files.ts';
import { briefingItem } from '../../src/views/briefing/briefing-item.ts';
import { briefingView } from '../../src/views/briefing/briefing-view.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const CITES = 'cites: [{ source: solvik-communique }]';
const before = (from: string, written: string): Edit => ({ file: BRIEFING, from, to: `${written}\n${from}` });
const outcome = (result: string) => before('asOf: ', `outcome: { result: ${result}, text: They part., ${CITES} }`);

/** Returns every output that tells of the second round of the sound fixture, after some edits. */
function told(...edits: Edit[]) {
  const library = libraryOf('sound', ...edits);
  const context = contextOf(library);
  const [briefing = assert.fail('There is no briefing.')] = library.briefings;
  const view = briefingView(briefing, context);
  const item = briefingItem(briefing, context);
  return {
    view,
    item,
    card: briefingCard(item),
    markdown: briefingMarkdown(briefing, library, publication),
    jsonLd: briefingJsonLd(view, publication),
    lists: [llmsTxt(context), JSON.stringify(briefingFeed(context))],
  };
}

describe('how a round ended', () => {
  test('is not stated where no author says it, and then only at the head of the briefing', () => {
    const { view, item, markdown, lists } = told();
    assert.deepEqual(view.outcome, { cites: [] });
    assert.equal(item.line, view.talks.line);
    assert.match(markdown, /\n- Outcome: not stated\n/);
    for (const list of lists) assert.ok(list.includes(item.line) && !list.includes(`${item.line} ·`), list);
  });

  test('stands in the line of every list, on the card and in the Markdown with its source', () => {
    const { view, item, card, markdown, lists, jsonLd } = told(outcome('joint-statement'));
    assert.equal(view.outcome.result?.label, 'Joint statement');
    assert.equal(item.line, 'Lake Ost talks · Solvik · 2–4 March 2031 · Joint statement');
    assert.equal(card.event, item.line);
    for (const list of lists) assert.ok(list.includes(item.line), list);
    assert.match(markdown, /\n- Outcome: Joint statement · They part\. \(\[the communiqué\]/);
    const [event] = jsonLd.about as { description: string }[];
    assert.equal(event?.description, 'Joint statement. They part.');
  });

  for (const [result, first] of [
    ['agreement', 'agreed'],
    ['joint-statement', 'agreed'],
    ['not-stated', 'agreed'],
    ['unilateral-statements', 'red-line'],
    ['no-agreement', 'red-line'],
    ['adjourned', 'red-line'],
  ] as const) {
    test(`decides what the answer opens with: ${result}, ${first}`, () => {
      assert.equal(told(outcome(result)).item.answer[0]?.kind, first);
    });
  }
});

describe('where a round took place, in JSON-LD', () => {
  for (const [event, location] of [
    ['  places: [Solvik]\n', { '@type': 'Place', name: 'Solvik' }],
    ['  mode: online\n', { '@type': 'VirtualLocation' }],
    ['  mode: writing\n', undefined],
    ['', undefined],
  ] as const) {
    test(`is ${location?.['@type'] ?? 'nothing'} for "${event.trim()}"`, () => {
      const [talks] = told({ file: BRIEFING, from: '  places: [Solvik]\n', to: event }).jsonLd.about as { location?: unknown }[];
      assert.deepEqual(talks?.location, location);
    });
  }
});

describe('who took part', () => {
  const delegation = (lines: string) => before('  - actor: norvania\n    capacities', lines);
  test('stands with the parties first, then who mediated, hosted or observed, each in every capacity', () => {
    const { view } = told(delegation('  - actor: halden-isles\n    capacities: [observing, hosting]'));
    const shown = view.delegations.delegations.map(({ actor, capacities }) => [actor.id, ...capacities.map(({ word }) => word)]);
    assert.deepEqual(shown, [
      ['norvania', 'negotiating'],
      ['estmark', 'not-stated'],
      ['halden-isles', 'observing', 'hosting'],
    ]);
  });

  for (const [lines, standing] of [
    ['capacities: [auspices]\n    isParty: true', 'a party'],
    ['isParty: false', 'not a party'],
    ['capacities: [negotiating]\n    isParty: true', undefined],
    ['capacities: [observing]', undefined],
  ] as const) {
    test(`is ${standing ?? 'left to its capacities'} with ${lines.replace(/\s+/g, ' ')}`, () => {
      const { view, markdown } = told(delegation(`  - actor: halden-isles\n    ${lines}`));
      const shown = view.delegations.delegations.find(({ actor }) => actor.id === 'halden-isles');
      assert.equal(shown?.standing, standing);
      if (standing) assert.match(markdown, new RegExp(`\\[Halden Isles\\][^\\n]*, ${standing}`));
    });
  }

  for (const [event, title] of [
    ['  places: [Solvik]\n', /^Also in Solvik$/],
    ['  places: [Muscat, Rome]\n', /^Also where the talks were held$/],
    ['  mode: online\n', /^Also where the talks were held$/],
    ['', /^Also where the talks were held$/],
  ] as const) {
    test(`has a heading for who had no seat that names no place in vain: "${event.trim()}"`, () => {
      const { view } = told({ file: BRIEFING, from: '  places: [Solvik]\n', to: event });
      assert.match(view.delegations.beside.title, title);
    });
  }

  test('tells who is absent apart from who stood by, and says everybody’s part', () => {
    const { view } = told({ file: BRIEFING, from: 'presence: in-the-place', to: 'presence: absent' });
    const { beside, absent, others } = view.delegations;
    assert.deepEqual(
      [beside.parts, absent.parts, others].map((parts) => parts.map(({ actor }) => actor.id)),
      [[], ['lake-people'], ['halden-isles']],
    );
  });
});

describe('what a briefing says of itself', () => {
  const full = [
    before(
      'asOf: ',
      `authors: [Ida Holm, "أحمد سالم"]\ninShort: ["The [ferry](topic:ferry-line) matters."]\nnotCovered: [{ text: The price., ${CITES} }]`,
    ),
  ];
  test('is left out where its author says nothing', () => {
    const ids: string[] = told().view.sections.map(({ id }) => id);
    assert.ok(!ids.includes('in-short') && !ids.includes('not-covered'));
    assert.doesNotMatch(told().markdown, /\n- By: |## In short|## Not covered|\n- Format: /);
  });

  test('opens with why it matters, and closes beside the sources with what it does not cover', () => {
    const { view, markdown } = told(...full);
    const ids = view.sections.map(({ id }) => id);
    assert.equal(ids[0], 'in-short');
    assert.equal(ids[ids.indexOf('sources') + 1], 'not-covered');
    assert.match(markdown, /\n- By: Ida Holm and أحمد سالم\n/);
    assert.match(markdown, /## In short\n\nThe \[ferry\]\([^)]+\) matters\.\n/);
    assert.match(markdown, /## Not covered here\n\n- The price\. \(\[the communiqué\]/);
  });

  test('names those of the byline as its authors in JSON-LD, else the publisher', () => {
    const named = told(...full).jsonLd.author;
    assert.deepEqual(named, [
      { '@type': 'Person', name: 'Ida Holm' },
      { '@type': 'Person', name: 'أحمد سالم' },
    ]);
    assert.equal((told().jsonLd.author as { '@type': string })['@type'], 'Organization');
  });

  test('shows the words of a position in place of "not stated", never under it', () => {
    const { view, markdown } = told(
      before(
        '  - party: estmark\n    topic: winter-tolls',
        `  - { party: estmark, topic: lake-fishing, stance: not-stated, text: speaks of nets, certainty: likely, ${CITES} }`,
      ),
    );
    const cells = view.positions.rows.find(({ topic }) => topic.id === 'lake-fishing')?.cells ?? [];
    const { stance } = cells.find(({ party }) => party.id === 'estmark') ?? assert.fail();
    assert.deepEqual([stance.inWords, stance.text?.plain, stance.hedge], [true, 'speaks of nets', 'likely']);
    assert.match(markdown, /\[Estmark\]\([^)]+\): speaks of nets \(likely\)/);
  });
});
