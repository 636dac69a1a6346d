import { suite } from 'node:test';
import { testRound } from '../support/real-round.ts';

const SUMMIT = 'briefings/2024-06-burgenstock/';
const ABSENT = ['Russia', 'China'];
const OBSERVERS = ['Brazil', 'Holy See', 'United Nations'];
const JOINED = ['Ukraine', 'Switzerland', 'United States', 'United Kingdom', 'Germany', 'France', 'Japan'];
const APART = ['indonesia', 'mexico', 'saudi-arabia', 'south-africa', 'thailand', 'united-arab-emirates', 'india', 'iraq', 'jordan'];
const ALL = ['all parties', 'All parties', 'everyone'];

suite('A communiqué that most joined, some did not and two left', () => {
  testRound('peace-summit', [
    { at: SUMMIT, says: ['Bürgenstock', '15–16 June 2024', 'Joint statement', 'Not all of those who took part joined it'], not: ALL },
    {
      at: `${SUMMIT} answer`,
      says: ['Ukraine, Switzerland, the United States', 'jointly'],
      not: ['India', 'Iraq', 'Saudi Arabia', ...OBSERVERS],
    },
    { at: `${SUMMIT} kind-agreed`, says: JOINED, not: [...OBSERVERS, ...ABSENT, ...ALL] },
    { at: `${SUMMIT} delegations`, says: ['absent', ...ABSENT, ...OBSERVERS] },
    { at: `${SUMMIT}a1/`, says: ['dissociates itself', 'withdrew', 'not stated'], not: [...OBSERVERS, ...ABSENT, ...ALL] },
    { at: `${SUMMIT}a1/`, not: ['India affirms', 'Saudi Arabia affirms', 'Iraq affirms', 'Jordan affirms'] },
    { at: `${SUMMIT}a1.json`, says: ['"dissociates"', '"withdrew"'], not: ['"russia"', '"china"', '"brazil"', '"holy-see"'] },
    { at: `${SUMMIT}a1.md`, says: ['withdrew'], not: [...OBSERVERS, ...ABSENT, ...ALL] },
    { at: 'card 2024-06-burgenstock', says: ['Nuclear plants and weapons'], not: ALL },
    { at: 'card 2024-06-burgenstock/a1', says: ['Ukraine'], not: [...OBSERVERS, ...ABSENT, ...ALL] },
    ...JOINED.map((name) => ({ at: `actors/${name.toLowerCase().replaceAll(' ', '-')}/ agreed`, says: ['A1', 'A2', 'A3'] })),
    ...APART.map((id) => ({ at: `actors/${id}/ agreed`, not: ['A1', 'A2', 'A3'] })),
    ...APART.map((id) => ({ at: `actors/${id}/ claimed`, not: ['A1', 'A2', 'A3'] })),
    { at: 'actors/switzerland/', says: ['Party to', 'hosting'] },
    { at: 'actors/russia/', says: ['It was not invited'], not: ['Party to', 'Took part', 'agreed to', 'A1'] },
    { at: 'actors/china/', says: ['did not attend'], not: ['Party to', 'Took part', 'agreed to', 'A1'] },
    { at: 'actors/brazil/', says: ['observing'], not: ['Party to', 'agreed to', 'A1'] },
    { at: 'actors/holy-see/', says: ['observing'], not: ['Party to', 'agreed to', 'A1'] },
    { at: 'actors/united-nations/', says: ['observing'], not: ['Party to', 'agreed to', 'A1'] },
    { at: 'topics/nuclear-safety/', says: ['A1'], not: ALL },
    { at: 'topics/talks-with-russia/', not: ['A1', 'A2', 'A3'] },
    { at: 'sources/joint-communique/', says: JOINED, not: ['India', 'Iraq', ...ABSENT] },
    { at: 'data/points.csv', says: ['india:dissociates', 'iraq:withdrew', 'jordan:withdrew', 'saudi-arabia:not-stated'] },
    { at: 'data/points.csv', not: ['russia:', 'china:', 'brazil', 'holy-see', 'united-nations', 'india:affirms', 'saudi-arabia:affirms'] },
    { at: 'data/positions.csv', not: [',russia,', ',china,', ',brazil,', ',holy-see,', ',united-nations,'] },
  ]);
});
