import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import '../support/first-library.ts';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { AnswerCard } from '../../src/model/query/answer-card.ts';
import { assertValid, readContent } from '../../src/reader/read-content.ts';
import { askLibrary } from '../support/ask-library.ts';

const ask = askLibrary(buildLibrary(assertValid(readContent(join(import.meta.dirname, '../../content'), '/'))));

function rowsOf(table: string): string[][] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, '../search/tables', table), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => row.split('\t'));
}

describe('the questions that readers ask are answered from the record', () => {
  for (const [question = '', , expected = ''] of rowsOf('questions.tsv')) {
    test(question, async () => {
      const card = await ask(question);
      const said = JSON.stringify(card ?? {}).toLowerCase();
      const missing = expected.split(' | ').filter((words) => !said.includes(words.toLowerCase()));
      assert.deepEqual(missing, [], card?.title);
    });
  }
});

describe('what the record does not answer gets no card', () => {
  for (const [group = '', question = ''] of rowsOf('no-answer.tsv')) {
    test(`${group}: ${question}`, async () => assert.equal((await ask(question))?.title, undefined));
  }
});

describe('in the real library', () => {
  for (const [question, title, basis] of [
    [
      'did Syria agree to the corridor',
      /^Not stated in the sources: whether Syria agreed to anything on “Humanitarian corridor”$/,
      /^Red line, held by Syria;/,
    ],
    [
      'Is Druze security agreed?',
      /claimed as agreed by one side \(5–6 January 2026, Paris\)$/,
      /^Claimed by the Israeli Prime Minister’s Office; not in the joint statement$/,
    ],
    ['is the Golan on the table', /^Golan Heights: off the table/, /^Off the table, according to the article’s author$/],
    ['who hosted the Paris talks in January', /^Not stated in the sources: who hosted the talks$/, /./],
    ['who represented Syria in Paris in January', /^Not stated in the sources: who represented Syria$/, /./],
  ] as const) {
    test(question, async () => {
      const card = (await ask(question)) as AnswerCard;
      assert.match(card.title, title);
      if (card.facts[0]?.basis.length) assert.match(card.facts[0].basis.join('; '), basis);
    });
  }
});
