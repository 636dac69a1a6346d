import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { problemsOf } from '../support/edited-content.ts';

const NORVANIA = 'actors/norvania.yaml';
const given = (country: string) =>
  problemsOf('sound', { file: NORVANIA, from: 'kind: government', to: `kind: government\ncountry: ${country}` });

suite('the country of a government', () => {
  test('is one of the codes of countries', () => assert.deepEqual(given('"NO"'), []));

  for (const [written, nearest] of [
    ['no', 'NO'],
    ['NOR', 'NO'],
    ['TRX', 'TR'],
  ] as const) {
    test(`"${written}" is no code, and the nearest is named`, () => {
      const [problem = '', ...others] = given(`"${written}"`);
      assert.deepEqual(others, []);
      assert.ok(
        problem.includes(`"country" is "${written}" but has to be the code of a country in two capitals (ISO 3166-1 alpha-2).`),
        problem,
      );
      assert.ok(problem.includes(`"${nearest}"`), problem);
    });
  }

  test('is for nobody but a government', () => {
    const [problem = ''] = problemsOf('sound', { file: 'actors/mira-solen.yaml', from: 'kind: person', to: 'kind: person\ncountry: SE' });
    assert.match(problem, /"country" is only for a government/);
  });
});
