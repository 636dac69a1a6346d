import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import '../support/first-library.ts';
import { type Answer, askBox, askPage, openBoxes, openResults } from '../support/ask-search.ts';
import { contentSite } from '../support/content-site.ts';
import { visit } from '../support/launch.ts';
import { figuresOf, placeOf, readQueries, readTable, type Scored } from '../support/search-tables.ts';

/** The open two thirds of each table; with ASIDE=yes the third that is kept aside counts too, and its misses are not listed. */
const PARTS = process.env.ASIDE === 'yes' ? ['', 'aside-'] : [''];

const site = await visit({ name: 'of the content', folder: contentSite(), base: '/', origin: 'https://readout.example', environment: {} });
const [results, boxes] = [await openResults(site, 3), await openBoxes(site, 6)];

// All is asked before the first suite begins: suites begin together, and would type into each other’s fields.
const asked: Awaited<ReturnType<typeof ask>>[] = [];
for (const part of PARTS) asked.push(await ask(part));

for (const { part, scored, nothing, found, suggested, questions, cards, unanswerable, uncalled } of asked) {
  suite(`the queries of tests/search/tables/${part}queries.tsv`, () => {
    const { total, table, misses } = figuresOf(scored);

    test('have a right answer in the first place, or among the first three', (t) => {
      t.diagnostic(part ? table : `${table}\n${misses}`);
      assert.ok(total.first >= 0.9, `${total.first} have it first.`);
      assert.ok(total.three >= 0.96, `${total.three} have it among three.`);
    });

    test('are all searched to the end', (t) => {
      const endless = scored.filter(({ finished }) => !finished).map(({ query }) => query);
      t.diagnostic(tell(`${endless.length} of ${scored.length} are still being searched after twenty seconds`, endless));
      assert.equal(endless.length, 0);
    });

    test('have it first in the box', () => assert.ok(total.box >= 0.85, `${total.box} have it first in the box.`));
  });

  suite(`the queries of tests/search/tables/${part}none.tsv`, () => {
    test('find nothing on the page', (t) => {
      const wrong = nothing.flatMap((query, at) => (found[at]?.paths[0] ? [`${query}: ${found[at].paths[0]}`] : []));
      t.diagnostic(tell(`${wrong.length} of ${nothing.length} find something`, wrong));
      assert.ok(wrong.length <= nothing.length * 0.01, `${wrong.length} find something.`);
    });

    test('suggest nothing in the box', (t) => {
      const wrong = nothing.flatMap((query, at) => (suggested[at] ? [`${query}: ${suggested[at]}`] : []));
      t.diagnostic(tell(`${wrong.length} of ${nothing.length} suggest something`, wrong));
      assert.ok(wrong.length <= nothing.length * 0.01, `${wrong.length} suggest something.`);
    });
  });

  suite(`the questions of tests/search/tables/${part}questions.tsv and ${part}no-answer.tsv`, () => {
    test('get a card that has the facts', (t) => {
      const wrong = questions.flatMap(({ question, intent, expected = '' }, at) => {
        const lacking = expected.split(' | ').filter((fact) => !has(cards[at]?.card, fact));
        return lacking.length > 0 ? [`${intent} · ${question}: ${cards[at]?.card ? `lacks ${lacking.join(' | ')}` : 'no card'}`] : [];
      });
      t.diagnostic(tell(`${questions.length - wrong.length} of ${questions.length} are answered`, wrong));
      assert.ok(wrong.length <= questions.length * 0.05, `${wrong.length} are not answered.`);
    });

    test('get none where the record has no answer', (t) => {
      const wrong = unanswerable.filter((_, at) => uncalled[at]?.card);
      t.diagnostic(tell(`${wrong.length} of ${unanswerable.length} get a card`, wrong));
      assert.equal(wrong.length, 0);
    });
  });

  function tell(figures: string, misses: string[]): string {
    return [figures, ...(part ? [] : misses)].join('\n');
  }
}

test('the right answers of the tables are pages and places that the site has', () => {
  const answers = ['queries', 'aside-queries'].flatMap(readQueries).flatMap(({ answers }) => answers);
  const facts = ['questions', 'aside-questions'].flatMap(readTable).flatMap(({ expected = '' }) => expected.split(' | '));
  const addresses = new Set([...answers, ...facts.filter((fact) => fact.startsWith('/'))]);
  assert.ok(addresses.size > 100);
  assert.deepEqual(
    [...addresses].filter((address) => !isThere(address)),
    [],
  );
});

/** Tells whether the site has the page of an address, and in it the place; one that ends in "*" names no single place. */
function isThere(address: string): boolean {
  const [path = '', place] = address.replace(/#?[\w-]*\*$/, '').split('#');
  const file = join(contentSite(), path, 'index.html');
  return existsSync(file) && (!place || readFileSync(file, 'utf8').includes(` id="${place}"`));
}

/** Asks all that is in the tables of a part. */
async function ask(part: string) {
  const scored = await score(readQueries(`${part}queries`));
  const nothing = readTable(`${part}none`).map(({ query = '' }) => query);
  const [found, suggested] = [await askPage(results, nothing), await askBox(boxes, nothing)];
  const questions = readTable(`${part}questions`);
  const answered = questions.map(({ question = '' }) => question);
  const unanswerable = readTable(`${part}no-answer`).map(({ question = '' }) => question);
  const [cards, uncalled] = [await askPage(results, answered), await askPage(results, unanswerable)];
  return { part, scored, nothing, found, suggested, questions, cards, unanswerable, uncalled };
}

/** Asks the page of results and the box, and returns where the right answers stand. */
async function score(queries: ReturnType<typeof readQueries>): Promise<Scored[]> {
  const asked = queries.map(({ query }) => query);
  const [answers, firsts] = await Promise.all([askPage(results, asked), askBox(boxes, asked)]);
  return queries.map(({ group, query, answers: right }, at) => {
    const { finished = false, paths = [] } = answers[at] ?? {};
    const suggested = firsts[at];
    const box = placeOf(right, suggested ? [suggested] : []);
    return { group, query, right, finished, place: placeOf(right, paths), box, shown: paths[0], suggested };
  });
}

/** Tells whether a card has a fact: an address that it links to, or words of its text. */
function has(card: Answer['card'], fact: string): boolean {
  if (!card) return false;
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  return fact.startsWith('/') ? card.paths.includes(fact) : plain(card.text).includes(plain(fact));
}
