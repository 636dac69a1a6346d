import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { libraryOf } from '../support/edited-content.ts';

const ministry = (name: string, side?: string) =>
  `name: ${name}\nkind: institution\n${side ? `side: ${side}\n` : ''}description: The ministry.\n`;
const namesOf = (one: string, other: string) => {
  const { actors } = libraryOf('sound', { file: 'actors/mira-solen.yaml', to: one }, { file: 'actors/tomas-brandt.yaml', to: other });
  return ['mira-solen', 'tomas-brandt'].map((id) => actors.get(id)?.data.name);
};

describe('two actors of one name', () => {
  for (const [what, one, other, names] of [
    [
      'are told apart by their side',
      ministry('Ministry of Foreign Affairs', 'norvania'),
      ministry('Ministry of Foreign Affairs', 'estmark'),
      ['Ministry of Foreign Affairs, Norvania', 'Ministry of Foreign Affairs, Estmark'],
    ],
    [
      'are told apart where their spellings differ in marks only',
      ministry('Ђорђе Đorđević', 'norvania'),
      ministry('Ђорђе Djordjevic', 'estmark'),
      ['Ђорђе Đorđević, Norvania', 'Ђорђе Djordjevic, Estmark'],
    ],
    ['are told apart in Chinese', ministry('外交部', 'norvania'), ministry('外交部', 'estmark'), ['外交部, Norvania', '外交部, Estmark']],
    [
      'are told apart if one alone has a side',
      ministry('The Council', 'norvania'),
      ministry('The Council'),
      ['The Council, Norvania', 'The Council'],
    ],
    ['of two names keep them', ministry('One', 'norvania'), ministry('Other', 'estmark'), ['One', 'Other']],
  ] as const) {
    test(what, () => assert.deepEqual(namesOf(one, other), names));
  }
});
