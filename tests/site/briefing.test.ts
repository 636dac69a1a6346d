import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { READOUTS } from '../../src/model/schema/vocabulary.ts';
import { attribute, type Element, linksOf, textOf, within } from '../support/html.ts';
import { pageAt } from '../support/pages.ts';
import { citePath, paris, positionWords, wordsOf } from '../support/paris-texts.ts';
import { rootSite } from '../support/sites.ts';

const site = rootSite();
const briefing = pageAt(site, paris.path);
const textOfPage = (elements: Element[]) => textOf(elements.find(({ tagName }) => tagName === 'main') as Element);
const having = (tag: string, links: string[], elements: Element[]) =>
  elements.filter((element) => element.tagName === tag && links.every((link) => linksOf(within(element)).includes(link)));

/** What each point is, to whom it belongs and how certain the source is: the words that its page has to show. */
const POINTS: Record<string, string[]> = {
  a1: ['Jointly agreed', 'Stated'],
  a2: ['Jointly agreed', 'joint fusion mechanism'],
  a3: ['Claimed by one side (the Israeli Prime Minister’s Office)', 'not in the joint statement'],
  r1: ['Red line', 'held by Syria', 'silent consent'],
  o1: ['Off the table', 'the article’s author', 'not on the agenda'],
  o2: ['Off the table', 'the article’s author', 'no longer on the agenda'],
  o3: ['Off the table', 'the article’s author', 'At this stage'],
  o4: ['Off the table', 'the article’s author', 'at this stage'],
  f1: ['Floated', 'Possible', 'appears interested'],
};

test('the briefing has nine points', () => {
  assert.deepEqual(
    paris.points.map(({ id }) => id),
    Object.keys(POINTS),
  );
});

test('a word of a vocabulary is no class of its link, which would look like whatever else is called so', () => {
  const terms = briefing.elements.filter((element) => attribute(element, 'class')?.split(' ').includes('term'));
  assert.ok(terms.length > 0);
  assert.deepEqual([...new Set(terms.map((element) => attribute(element, 'class')))], ['term']);
});

test('the passages of one source stand together, beside those of another', () => {
  const columns = within(briefing.elements.find((element) => attribute(element, 'id') === 'a2') as Element)
    .filter((element) => element.tagName === 'div' && within(element).some(({ tagName }) => tagName === 'figure'))
    .filter((element) => attribute(element, 'class') === undefined)
    .map(
      (column) =>
        new Set(
          linksOf(within(column))
            .filter((link) => link.startsWith('/sources/'))
            .map((link) => link.split('#')[0]),
        ),
    );
  assert.deepEqual(
    columns.map(({ size }) => size),
    [1, 1],
  );
});

for (const { id, title, text, cites, readouts } of paris.points) {
  const label = id.toUpperCase();
  const path = `${paris.path}${id}/`;

  suite(`the point ${label}`, () => {
    const { elements } = pageAt(site, path);
    const place = briefing.elements.find((element) => attribute(element, 'id') === id) as Element;

    test('has a page with its label, title and words', () => {
      const shown = textOfPage(elements);
      const heading = elements.find(({ tagName }) => tagName === 'h1') as Element;
      assert.equal(textOf(heading), title);
      for (const words of [label, wordsOf(text), ...(POINTS[id] ?? [])]) assert.ok(shown.includes(words), `${path} does not say: ${words}`);
    });

    test('has its place in the briefing, with the same words, and a way to its page', () => {
      for (const words of [label, title, wordsOf(text)]) assert.ok(textOf(place).includes(words), `#${id} does not say: ${words}`);
      assert.ok(linksOf(within(place)).includes(path), `#${id} does not lead to ${path}`);
      assert.ok(linksOf(elements).includes(`${paris.path}#${id}`), `${path} does not lead to its place`);
    });

    test('is listed in the answer at the top of the briefing', () => {
      const answer = briefing.elements.slice(0, briefing.elements.indexOf(place));
      const marks = answer.filter((element) => attribute(element, 'href') === `#${id}`).map(textOf);
      assert.equal(marks[0], `${label} ${title}`);
    });

    test('leads to each passage of a source that it is drawn from, on its page and in its place', () => {
      for (const link of cites.map(citePath)) {
        assert.ok(linksOf(elements).includes(link), `${path} does not cite ${link}`);
        assert.ok(linksOf(within(place)).includes(link), `#${id} does not cite ${link}`);
      }
    });

    test('says what each party says of it', () => {
      const standings = elements.find((element) => attribute(element, 'class') === 'standings full');
      if (!readouts) return assert.equal(standings, undefined);
      for (const { party, says, cites: own } of readouts) {
        const [item] = having('li', [`/actors/${party}/`, ...own.map(citePath)], within(standings as Element));
        // Silence is that of a named document.
        const words = says === 'silent' ? 'not in the joint statement' : READOUTS[says as keyof typeof READOUTS].label;
        assert.ok(item && textOf(item).includes(words), `${path} does not say of ${party}: ${words}, with its cites`);
      }
    });
  });
}

test('who raised a floated idea is named on its page, in its place and in its frame', () => {
  const place = briefing.elements.find((element) => attribute(element, 'id') === 'f1') as Element;
  const frame = pageAt(site, '/embed/2026-01-paris-talks/f1/').elements;
  assert.match(textOfPage(pageAt(site, `${paris.path}f1/`).elements), /raised by Israel/);
  assert.match(textOf(place), /Raised by Israel/);
  assert.match(textOfPage(frame), /raised by Israel/);
});

const partAt = (id: string) => {
  const [part] = briefing.elements.filter((element) => attribute(element, 'aria-labelledby') === id);
  return within(part as Element);
};

test('the table of positions says where each party stands on each matter, and says so where the sources do not', () => {
  const topics = new Set(paris.positions.map(({ topic }) => topic));
  for (const topic of topics) {
    const [row] = having('tr', [`/topics/${topic}/`], partAt('positions'));
    const cells = within(row as Element).filter(({ tagName }) => tagName === 'td');
    for (const [column, party] of paris.parties.entries()) {
      const position = paris.positions.find((each) => each.party === party && each.topic === topic);
      const cell = cells[column] as Element;
      const words = positionWords(party, topic);
      assert.ok(textOf(cell).startsWith(words), `${topic}, ${party}: "${textOf(cell)}" does not say ${words}`);
      for (const cite of position?.cites ?? [])
        assert.ok(linksOf(within(cell)).includes(citePath(cite)), `${topic}, ${party}: a cite is missing`);
    }
  }
});

test('the topics on which no position is stated are one sentence, with a link to each and to the points on it, and no row', () => {
  const sentences = briefing.elements.filter(({ tagName }) => tagName === 'p').filter((p) => textOf(p).startsWith('No party’s position'));
  assert.equal(sentences.length, 1);
  assert.equal(
    textOf(sentences[0] as Element)
      .replace(/\s+/g, ' ')
      .trim(),
    'No party’s position is stated on: Peace treaty (O3), Abraham Accords (O4), Tensions between Israel and Türkiye, Outside backing for Syria.',
  );
  for (const topic of ['peace-treaty', 'abraham-accords', 'israel-turkiye-tensions', 'outside-backing']) {
    assert.deepEqual(having('tr', [`/topics/${topic}/`], briefing.elements), []);
    assert.ok(linksOf(within(sentences[0] as Element)).includes(`/topics/${topic}/`), topic);
  }
});

test('the page is in the order of its contents: where the parties stand, the points, the analysis, then who sat where and what they want, and the record', () => {
  const [contents] = briefing.elements.filter((element) => attribute(element, 'class')?.startsWith('contents'));
  const listed = linksOf(within(contents as Element)).map((link) => link.replace(/^.*#/, ''));
  assert.deepEqual(
    briefing.ids.filter((id) => listed.includes(id)),
    listed,
  );
  assert.deepEqual(listed, [
    'gap-grid',
    ...['kind-agreed', 'claimed', 'kind-red-line', 'kind-off-the-table', 'kind-floated'],
    'evidence',
    ...['analysis', 'delegations', 'positions', 'ties', 'events', 'sources', 'changes', 'cite'],
  ]);
  const order = ['delegations', 'who-is-who', 'positions'];
  assert.deepEqual(
    briefing.ids.filter((id) => order.includes(id)),
    order,
  );
});

test('every paragraph of the analysis can be linked to by its number, every heading by its words', () => {
  const numbers = briefing.ids.filter((id) => /^p\d+$/.test(id));
  assert.deepEqual(
    numbers,
    paris.paragraphs.map((_, index) => `p${index + 1}`),
  );
  const headings = briefing.elements.filter((element) => attribute(element, 'id')?.startsWith('section-'));
  assert.deepEqual(headings.map(textOf), paris.headings);
});
