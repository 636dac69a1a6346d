import { suite } from 'node:test';
import { testRound } from '../support/real-round.ts';

const PRETORIA = 'briefings/2022-11-pretoria/';
const LOME = 'briefings/1999-07-lome/';
const BYSTANDERS = ['African Union', 'South Africa', 'Intergovernmental Authority', 'United Nations', 'United States', 'Eritrea'];
const GUARANTORS = ['Togo', 'United Nations', 'Economic Community', 'Organisation of African Unity', 'Commonwealth'];

suite('Ceasefires of two parties, with a mediator, a host, observers and guarantors', () => {
  testRound('two-ceasefires', [
    { at: PRETORIA, says: ['Pretoria', '25 October–2 November 2022', 'Art. 3', 'mediating', 'observing', 'hosting'] },
    { at: PRETORIA, not: ['all parties'] },
    {
      at: `${PRETORIA} answer`,
      says: ['Ethiopia and the Tigray People’s Liberation Front, jointly'],
      not: BYSTANDERS.filter((who) => who !== 'African Union'),
    },
    { at: `${PRETORIA} kind-agreed`, not: ['South Africa', 'United Nations', 'United States', 'Eritrea'] },
    { at: `${PRETORIA}a1/`, says: ['Art. 3'], not: [...BYSTANDERS, 'all parties'] },
    { at: `${PRETORIA}a3/`, says: ['Art. 6', 'within 30 days of the signing'], not: BYSTANDERS },
    { at: `${PRETORIA}a1.json`, says: ['"Art. 3"', '"agreement":"joint"'], not: ['united-nations', 'south-africa', 'igad', 'eritrea'] },
    { at: `${PRETORIA}a1.md`, says: ['Art. 3'], not: BYSTANDERS.slice(1) },
    { at: `${PRETORIA} delegations`, says: ['Eritrea', 'absent'] },
    { at: 'card 2022-11-pretoria', says: ['The fighting ends for good'], not: BYSTANDERS.slice(1) },
    { at: 'card 2022-11-pretoria/a1', says: ['Ethiopia', 'Tigray People'], not: [...BYSTANDERS, 'All parties'] },
    {
      at: 'actors/united-nations/',
      says: ['observing', 'guaranteeing'],
      not: ['Party to', 'The fighting ends', 'The war ends', 'agreed to'],
    },
    { at: 'actors/igad/', says: ['observing'], not: ['Party to', 'The fighting ends', 'agreed to'] },
    { at: 'actors/united-states/', says: ['observing'], not: ['Party to', 'The fighting ends', 'agreed to'] },
    { at: 'actors/south-africa/', says: ['hosting'], not: ['Party to', 'The fighting ends', 'agreed to'] },
    { at: 'actors/african-union/', says: ['convening', 'mediating'], not: ['Party to', 'The fighting ends', 'agreed to'] },
    { at: 'actors/eritrea/', not: ['Party to', 'Took part', 'The fighting ends', 'agreed to'] },
    { at: 'actors/olusegun-obasanjo/', not: ['Party to', 'The fighting ends', 'What the African Union agreed to'] },
    { at: 'actors/ethiopia/ agreed', says: ['A1', 'A2', 'A3', 'A4'] },
    { at: 'actors/tplf/ agreed', says: ['A1', 'A2', 'A3', 'A4'] },
    { at: 'topics/cessation-of-hostilities/', says: ['The fighting ends for good', 'The war ends at once'], not: BYSTANDERS },

    { at: `${LOME} answer`, says: ['Sierra Leone and the Revolutionary United Front, jointly'], not: GUARANTORS },
    {
      at: `${LOME}a2/`,
      says: ['Art. IX', 'dissociates itself', 'genocide'],
      not: ['all parties', 'United Nations affirms', 'Togo', 'Commonwealth'],
    },
    { at: `${LOME}a1/`, says: ['Art. I'], not: [...GUARANTORS, 'all parties'] },
    { at: `${LOME}a2.json`, says: ['"dissociates"', '"Art. IX"'], not: ['togo', 'ecowas', 'commonwealth'] },
    { at: 'card 1999-07-lome/a1', says: ['Sierra Leone'], not: GUARANTORS },
    { at: 'actors/united-nations/ agreed', not: ['A1', 'A2'] },
    { at: 'actors/togo/', says: ['hosting', 'guaranteeing'], not: ['Party to', 'pardoned', 'agreed to'] },
    { at: 'actors/ecowas/', says: ['guaranteeing'], not: ['Party to', 'pardoned', 'agreed to'] },
    { at: 'actors/sierra-leone/ agreed', says: ['A1', 'A2'] },

    { at: 'data/points.csv', says: ['ethiopia tplf', 'ethiopia:affirms tplf:affirms', 'sierra-leone:affirms ruf:affirms'] },
    {
      at: 'data/points.csv',
      says: ['united-nations:dissociates'],
      not: ['united-nations:affirms', 'african-union:', 'igad:', 'togo', 'eritrea'],
    },
    { at: 'data/points.csv', says: ['pretoria-agreement#Art.%203', 'lome-agreement#Art.%20IX'] },
  ]);
});
