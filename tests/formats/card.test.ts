import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefingCard, pointCard, siteCard } from '../../src/formats/cards/cards.ts';
import { briefingItem } from '../../src/views/briefing/briefing-item.ts';
import { gapGridView } from '../../src/views/briefing/gap-grid-view.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

function cardOf(id: string, ...edits: Edit[]) {
  const library = libraryOf('sound', ...edits);
  const point = library.briefings[0]?.points.find((each) => each.id === id);
  assert.ok(point, `The fixture has no point ${id}.`);
  return pointCard(pointView(point, contextOf(library)));
}

describe('the card of a point', () => {
  test('says what is agreed, who says so, how certain it is, and the word of each party', () => {
    assert.deepEqual(cardOf('a1'), {
      of: 'point',
      event: 'Lake Ost talks · Solvik · 2–4 March 2031',
      kind: 'agreed',
      word: 'Jointly agreed',
      label: 'A1',
      title: 'One ferry',
      text: 'Norvania and Estmark run one ferry; see R1.',
      standings: [
        { party: 'Norvania', standing: 'joint-subject', word: 'affirms jointly' },
        { party: 'Estmark', standing: 'joint-subject', word: 'affirms jointly' },
      ],
      furtherParties: 0,
      certainty: { name: 'Certainty', value: 'Stated' },
      facts: [{ name: 'Who says so', value: 'Norvania and Estmark' }],
    });
  });

  for (const [held, fact] of [
    ['[estmark]', 'Estmark'],
    ['[estmark, norvania]', 'Estmark, Norvania'],
    ['[estmark, norvania, halden-isles]', 'Estmark, Norvania, Halden Isles'],
  ] as const) {
    test(`names whoever opposes it in one fact, and leaves nobody out: ${held}`, () => {
      const opposed = { file: BRIEFING, from: '    title: Fishing\n', to: `    title: Fishing\n    opposedBy: ${held}\n` };
      assert.deepEqual(
        cardOf('o1', opposed).facts.filter(({ name }) => name === 'Opposed by'),
        [{ name: 'Opposed by', value: fact }],
      );
    });
  }

  for (const [id, facts, certainty] of [
    ['a3', ['Who says so: Ferry Board'], 'Stated'],
    ['r1', ['Who says so: The article’s author', 'Held by: Estmark'], 'Stated'],
    ['o1', ['Who says so: The press', 'Concerns: Norvania, Estmark'], 'Stated'],
    ['f1', ['Who says so: The article’s author', 'Raised by: Estmark'], 'Likely'],
  ] as const) {
    test(`${id} says “${facts.join('”, “')}”, and “${certainty}”`, () => {
      const card = cardOf(id);
      assert.deepEqual(
        card.facts.map(({ name, value }) => `${name}: ${value}`),
        facts,
      );
      assert.equal(card.certainty.value, certainty);
    });
  }

  for (const [id, status] of [
    ['a1', undefined],
    ['f1', 'Superseded'],
    ['f2', 'Withdrawn'],
  ] as const) {
    test(`${id} says ${status ? `that it is ${status.toLowerCase()}` : 'nothing of its status, since it stands'}`, () => {
      assert.equal(cardOf(id).status, status);
    });
  }

  test('cuts a long text at a word, and sooner below a long title', () => {
    const long = 'The harbour lights stay lit by night and by day. '.repeat(9);
    const text = { file: BRIEFING, from: 'text: The harbour lights stay lit.', to: `text: "${long}"` };
    const title = { file: BRIEFING, from: 'title: Lights by the Board', to: `title: "${'Lights by the Ferry Board '.repeat(7)}"` };
    const card = cardOf('a3', text);
    assert.ok(card.text.length <= 250 && long.startsWith(card.text.slice(0, -1)) && / (?:\w+\.?)…$/.test(card.text), card.text);
    const fuller = cardOf('a3', text, title);
    assert.ok(fuller.title.length <= 110 && fuller.title.endsWith('…'), fuller.title);
    assert.ok(fuller.text.length <= 180, fuller.text);
  });

  test('names a party by its id where its name is in another script', () => {
    const card = cardOf('a1', { file: 'actors/norvania.yaml', from: 'name: Norvania', to: 'name: نرويا' });
    assert.deepEqual(
      card.standings.map(({ party }) => party),
      ['norvania', 'Estmark'],
    );
  });

  test('cuts the name of long talks and keeps their place and days', () => {
    const name = 'Second meeting of the working group on ferries, tolls, lights and fishing';
    const { event } = cardOf('a1', { file: BRIEFING, from: 'name: Lake Ost talks', to: `name: ${name}` });
    assert.match(event, /^Second meeting of the [\w ]+… · Solvik · 2–4 March 2031$/);
  });
});

describe('the card of a briefing', () => {
  const [full, empty] = libraryOf('sound').briefings.map((briefing) => briefingCard(briefingItem(briefing, contextOf(libraryOf('sound')))));

  test('says the title, the talks, and the agreed points and red lines', () => {
    assert.deepEqual(full, {
      of: 'briefing',
      event: 'Lake Ost talks · Solvik · 2–4 March 2031',
      title: 'A ferry, and no toll',
      groups: [
        {
          kind: 'agreed',
          word: 'Jointly agreed',
          points: [{ label: 'A1', title: 'One ferry' }],
          further: 0,
        },
        { kind: 'agreed', word: 'Claimed by one side', points: [{ label: 'A3', title: 'Lights by the Board' }], further: 0 },
        { kind: 'red-line', word: 'Red line', points: [{ label: 'R1', title: 'No winter toll' }], further: 0 },
      ],
      summary: 'Norvania and Estmark will run a ferry together. Fishing stays off the table.',
      bands: [],
      bandsTitle: 'Where the parties stand',
    });
  });

  test('says on how many issues the parties are aligned, opposed and so on, as the grid of its page does', () => {
    const library = libraryOf('sound');
    const [briefing] = library.briefings;
    assert.ok(briefing);
    const grid = gapGridView(briefing, contextOf(library));
    const { bands } = briefingCard(briefingItem(briefing, contextOf(library)), grid);
    assert.ok(grid && bands.length > 0);
    assert.deepEqual(
      bands,
      grid.bands.map(({ title, rows }) => ({ word: title, issues: rows.length })),
    );
  });

  test('of talks in which nothing was agreed, leaves the place to the summary and the days open', () => {
    assert.deepEqual(empty?.groups, []);
    assert.equal(empty?.event, 'Lake Ost talks · Solvik · date not stated');
  });
});

test('the card of every other page names the five kinds of point', () => {
  assert.deepEqual(
    siteCard('What was agreed.').kinds.map(({ letter, word }) => `${letter} ${word}`),
    ['A Agreed', 'R Red line', 'O Off the table', 'U Unresolved', 'F Floated'],
  );
});
