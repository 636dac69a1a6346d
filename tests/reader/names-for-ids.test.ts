import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isError, wholeMessage } from '../../src/reader/problem.ts';
import { BRIEFING, type Edit, readFixture } from '../support/edited-content.ts';

const ACTOR = 'actors/halden-isles.yaml';

/** Writes something for the id of the Halden Isles in a briefing; returns what is said of it. */
function said(written: string, ...edits: Edit[]): string[] {
  const { problems } = readFixture('sound', { file: BRIEFING, from: 'actor: halden-isles', to: `actor: ${written}` }, ...edits);
  return problems.filter(({ line, file }) => file.endsWith(BRIEFING) && line === 19).map(wholeMessage);
}

/** Gives the Halden Isles names in other languages. */
const native = (...names: string[]): Edit => ({
  file: ACTOR,
  from: 'takesArticle: true',
  to: `takesArticle: true\nnativeNames: [${names.map((name) => `{ lang: ar, name: "${name}" }`).join(', ')}]`,
});

suite('the message on a name in place of an id gives the id:', () => {
  const cases: [what: string, written: string, ...edits: Edit[]][] = [
    ['the name', 'Halden Isles'],
    ['the name in capitals, without its space', 'HALDEN-ISLES'],
    ['the name with an underscore', 'halden_isles'],
    ['another spelling', 'Haldenland'],
    ['its name in Arabic', 'جزر هالدن', native('جزر هالدن')],
    ['its name in Hebrew', 'איי הלדן', native('איי הלדן')],
    ['its name in Russian', 'Халденские острова', native('Халденские острова')],
    ['its name in Greek, without its accent', 'Νησια Χαλντεν', native('Νησιά Χάλντεν')],
    ['its name in Chinese', '哈尔登群岛', native('哈尔登群岛')],
    ['the name of its country in Turkish', 'Türkiye', { file: ACTOR, from: 'takesArticle: true', to: 'takesArticle: true\ncountry: TR' }],
    ['its name in Turkish', 'HALDEN ADALARI', native('Halden Adaları')],
  ];
  for (const [what, written, ...edits] of cases) {
    test(what, () => assert.deepEqual(said(written, ...edits), [`There is no actor "${written}". Did you mean "halden-isles"?`]));
  }

  test('in a link of the analysis', () => {
    const { problems } = readFixture('sound', { file: BRIEFING, from: '\n---\n\n', to: '\n---\n\nSo said [they](actor:Haldenland).\n\n' });
    const messages = problems.filter(({ rule }) => rule === 'unknown-actor').map(wholeMessage);
    assert.deepEqual(messages, ['There is no actor "Haldenland". Did you mean "halden-isles"?']);
  });

  test('in a link whose address is percent-encoded', () => {
    const edit = { file: BRIEFING, from: '\n---\n\n', to: '\n---\n\nSo said [they](actor:جزر%20هالدن).\n\n' };
    const messages = readFixture('sound', edit, native('جزر هالدن'))
      .problems.filter(({ rule }) => rule === 'unknown-actor')
      .map(wholeMessage);
    assert.deepEqual(messages, ['There is no actor "جزر هالدن". Did you mean "halden-isles"?']);
  });

  test('unless two have it, which are both named', () => {
    const shared = { file: 'actors/estmark.yaml', from: 'name: Estmark', to: 'name: Estmark\nspellings: [Haldenland]' };
    const both = 'more than one has that name: "estmark" and "halden-isles". Write the id of the one you mean.';
    assert.deepEqual(said('Haldenland', shared), [`There is no actor "Haldenland", but ${both}`]);
  });

  test('of a topic', () => {
    const { problems } = readFixture('sound', { file: BRIEFING, from: 'topics: [harbour-lights]', to: 'topics: [Harbour Lights]' });
    const messages = problems.filter(({ rule }) => rule === 'unknown-topic').map(wholeMessage);
    assert.deepEqual(messages, ['There is no topic "Harbour Lights". Did you mean "harbour-lights"?']);
  });
});

suite('what is neither an id nor a name is told what an id looks like', () => {
  const form = 'An id is lower-case words joined by hyphens, such as "hakan-fidan". Add the actor with "npm run new -- actor".';
  test('in another script', () => assert.deepEqual(said('Хальден'), [`There is no actor "Хальден". ${form}`]));
  test('in several words', () => assert.deepEqual(said('John Q. Public'), [`There is no actor "John Q. Public". ${form}`]));
  test('of a topic, with the id of one', () => {
    const { problems } = readFixture('sound', { file: BRIEFING, from: 'topics: [harbour-lights]', to: 'topics: [A Very Long Bridge]' });
    const [said] = problems.filter(({ rule }) => rule === 'unknown-topic').map(wholeMessage);
    assert.match(String(said), /An id is lower-case words joined by hyphens, such as "golan-heights"\. Add the topic with/);
  });
  test('longer than 80 characters, which is cut', () => {
    assert.deepEqual(said('o'.repeat(300)), [`There is no actor "${'o'.repeat(79)}…". ${form}`]);
  });
  test('but not if it is empty', () =>
    assert.deepEqual(said('""'), ['The id is empty. Write the id of an entry, or leave the field out if it is optional.']));
});

suite('an id that is misspelled where it counts for the whole file is reported once:', () => {
  const errorsOf = (from: string, to: string) =>
    readFixture('sound', { file: BRIEFING, from, to })
      .problems.filter((problem) => isError(problem) && problem.file.endsWith(BRIEFING))
      .map(wholeMessage);
  test('that of a delegation', () => {
    const said = errorsOf('delegations:\n  - actor: norvania', 'delegations:\n  - actor: Norvania');
    assert.deepEqual(said, ['There is no actor "Norvania". Did you mean "norvania"?']);
  });
  test('that of a source of the briefing', () => {
    const said = errorsOf('sources: [solvik-communique]', 'sources: [solvik-comunique]');
    assert.deepEqual(said, ['There is no source "solvik-comunique". Did you mean "solvik-communique"?']);
  });
});
