import { suite } from 'node:test';
import { testRound } from '../support/real-round.ts';

const BUSAN = 'briefings/2024-11-busan/';

suite('A session that ended without agreement, with alternatives, a coalition and a chair’s text', () => {
  testRound('plastics-session', [
    { at: BUSAN, says: ['Busan', 'Adjourned', 'Unresolved', 'the Chair’s text, Art. 6'], not: ['Agreed', 'jointly', 'Joint statement'] },
    { at: `${BUSAN} answer`, says: ['Unresolved', 'U1', 'U2', 'U3', 'R1'], not: ['Agreed', 'agreed', 'one party'] },
    { at: `${BUSAN} kind-unresolved`, says: ['A global target', 'No article on production'], not: ['Stated by one party', 'Agreed'] },
    { at: '', says: ['Adjourned', 'Whether to limit production'], not: ['Agreed', 'jointly'] },
    { at: 'briefings/', says: ['No treaty on plastics yet'], not: ['Agreed', 'jointly'] },
    {
      at: `${BUSAN}u1/`,
      says: ['A global target', 'Panama', 'High Ambition Coalition', 'No article on production', 'Saudi Arabia', 'Art. 6'],
    },
    { at: `${BUSAN}u1/`, not: ['Stated by one party', 'Who says so', 'Agreed', 'UN Environment Programme'] },
    { at: `${BUSAN}u2/`, says: ['A list that binds everyone', 'Mexico', 'Measures that each country sets for itself', 'No source says'] },
    { at: `${BUSAN}u3/`, says: ['A new fund', 'A fund that exists', 'No source says', 'Art. 11'], not: ['Backed by'] },
    { at: `${BUSAN}r1/`, says: ['held by Saudi Arabia'], not: ['held by Russia', 'Agreed'] },
    { at: `${BUSAN}u1.json`, says: ['"alternatives"', '"high-ambition-coalition"', '"Art. 6"'], not: ['"agreement"', '"says"'] },
    { at: `${BUSAN}u1.md`, says: ['A global target', 'No article on production', 'High Ambition Coalition'], not: ['Agreed'] },
    { at: 'briefings/2024-11-busan.json', says: ['"adjourned"'], not: ['"agreement":"joint"'] },
    { at: 'card 2024-11-busan', says: ['Red line'], not: ['Agreed', 'agreed', 'jointly'] },
    { at: 'card 2024-11-busan/u1', says: ['Unresolved', 'Whether to limit production'], not: ['Agreed', 'One party', 'jointly'] },
    { at: 'actors/high-ambition-coalition/', says: ['Norway', 'Rwanda', 'U1'], not: ['Party to', 'agreed to', 'U3'] },
    { at: 'actors/norway/', says: ['Party to', 'High Ambition Coalition'], not: ['A1', 'R1'] },
    { at: 'actors/norway/ agreed', not: ['U1', 'U2', 'U3'] },
    { at: 'actors/saudi-arabia/ red-lines', says: ['R1'] },
    { at: 'actors/russia/ red-lines', not: ['R1'] },
    { at: 'actors/luis-vayas-valdivieso/', says: ['chairing'], not: ['Party to', 'agreed to', 'Where Luis'] },
    { at: 'actors/unep/', says: ['convening'], not: ['Party to', 'agreed to'] },
    { at: 'actors/south-korea/', says: ['Party to', 'hosting', 'negotiating'] },
    { at: 'topics/production/', says: ['U1', 'R1', 'Unresolved'], not: ['A1', 'Jointly agreed'] },
    { at: 'topics/finance/', says: ['U3'], not: ['A1', 'Jointly agreed'] },
    {
      at: 'sources/chairs-text/',
      says: ['Draft', 'Luis Vayas Valdivieso', 'did not adopt', 'Art. 6'],
      not: ['href=""', 'Joint statement'],
    },
    {
      at: 'data/points.csv',
      says: ['unresolved', 'saudi-arabia russia iran', 'chairs-text#Art.%206'],
      not: [',agreed,', 'joint', ':affirms'],
    },
  ]);
});
