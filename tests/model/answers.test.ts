import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { AnswerCard } from '../../src/model/query/answer-card.ts';
import { answerQuestion } from '../../src/model/query/answer-question.ts';
import { askLibrary } from '../support/ask-library.ts';
import { threeRounds } from '../support/three-rounds.ts';

const ask = askLibrary(threeRounds.library);

describe('a question that the record can answer gets its answer in a sentence, and the facts that it rests on', () => {
  const [, ...rows] = readFileSync('tests/fixtures/three-rounds-questions.tsv', 'utf8').trimEnd().split('\n');
  assert.ok(rows.length >= 60, `There are ${rows.length}.`);
  for (const row of rows) {
    const [question = '', title, facts = ''] = row.split('\t');
    test(question, async () => {
      const card = await ask(question);
      assert.equal(card?.title, title);
      assert.deepEqual(card?.facts.map(pathOf), facts.split(' ').filter(Boolean));
    });
  }
});

function pathOf({ path }: AnswerCard['facts'][number]): string {
  return path.replace(/^\/briefings\/(.*?)\/?$/, '$1');
}

describe('what the record cannot answer gets no card', () => {
  for (const question of [
    'Belmark',
    'red lines',
    'belmark red lines',
    'quessa hotline',
    'hotline agreed',
    'dredging off the table',
    'Vella',
    'A2',
    'October 2032',
    'who',
    'who replaced',
    'what did Belmark',
    'Why did Belmark refuse inspectors?',
    'why was Ines Vargo replaced',
    'How many red lines does Belmark have?',
    'How long did the talks last?',
    'Will Quessa agree to dredging?',
    'Will there be peace?',
    'When will the next round be?',
    'When is the next round?',
    'What will Belmark do next?',
    'Should Quessa accept dredging?',
    'Was the round in Vella a success?',
    'Is Lev Marin trustworthy?',
    'Who is to blame?',
    'Who replaced Boris Johnson?',
    'What are Iceland’s red lines?',
    'Is bitcoin agreed?',
    'Is the hotline agreed in Geneva?',
    'Who represented Quessa in Geneva?',
    'Who sat for Quessa in 1999?',
    'What changed since the war?',
    'What has changed?',
    'Who mediated between France and Belmark?',
    'What is the hotline?',
    'Translate the communiqué',
    'Who says so?',
    'Who replaced Ines Vargo because of the dam?',
    'Has Belmark the right to dams?',
    'Is the hotline a good idea?',
    'Is it true that Belmark agreed to the hotline?',
    'Would Quessa agree to dredging?',
    'Who should replace Lev Marin?',
    'Who is right on dredging?',
    'Where is the dam?',
    'Belmark agreed',
    'what Quessa wants',
    'Lev Marin replaced Ines Vargo',
    'Did Belmark agree?',
    'мир и вода?',
    `Who replaced Ines Vargo ${'and '.repeat(400)}?`,
  ]) {
    test(question.slice(0, 60), async () => assert.equal((await ask(question))?.title, undefined));
  }

  test('a question with a word that no result may have', async () => {
    const asked = { text: 'Who mediated in Marsk?', words: [], names: [], excluded: ['sund'] };
    assert.equal(await answerQuestion(asked, () => assert.fail('No file is needed.')), undefined);
  });
});

describe('a card keeps apart who says what', () => {
  test('what another claims is never shown as agreed', async () => {
    const card = await ask('Did Belmark agree to the border market?');
    assert.match(
      card?.title ?? '',
      /^Nothing in our record was jointly agreed by Belmark.*; one point is only claimed or reported as agreed$/,
    );
    assert.deepEqual(card?.facts[0]?.basis, ['Claimed by Quessa']);
  });

  test('each fact has its cite, its round and, where the source hedges, how certain it is', async () => {
    const card = await ask('Where does Quessa stand on dredging?');
    const fact = card?.facts[1] ?? assert.fail('There is one fact.');
    assert.deepEqual(fact.basis, ['according to Sund', 'possible']);
    assert.deepEqual(fact.round, { words: '8–9 February 2033, Marsk', path: '/briefings/2033-02-marsk/' });
    assert.deepEqual(fact.cites, [{ words: 'the Marsk note ¶5', path: '/sources/marsk-note/#p5' }]);
  });

  test('a relation between two points without a cite is said to be our reading', async () => {
    const card = await ask('What has changed since Marsk?');
    assert.deepEqual(card?.facts.at(-1)?.basis, ['Red line, held by Quessa; the relation is our reading']);
  });

  test('what is not stated names the rounds whose sources do not state it', async () => {
    assert.equal(
      (await ask('Who replaced Dana Levi?'))?.note,
      'Rounds covered: 20–21 May 2033, Vella; 8–9 February 2033, Marsk; 12–13 October 2032, Vella.',
    );
    assert.equal((await ask('Who chaired the talks in Marsk?'))?.note?.split('. ')[0], 'Round covered: 8–9 February 2033, Marsk');
  });

  test('a round that several fit is the newest, and the card says so', async () => {
    assert.equal((await ask('What was agreed in Vella?'))?.note, 'The latest of 2 rounds that fit: 20–21 May 2033, Vella.');
  });

  test('a question that nothing answers shows what the record has on its topic', async () => {
    const card = await ask('Has Belmark agreed to new dams?');
    assert.match(card?.note ?? '', /Related entries:$/);
    assert.equal(card?.facts[0]?.basis[0], 'Red line, held by Quessa; two or more parties, jointly');
  });

  test('a site without briefings has no list of rounds, and answers nothing', async () => {
    assert.equal(await answerQuestion({ text: 'Who mediated?', words: [], names: [] }, async () => undefined), undefined);
  });
});
