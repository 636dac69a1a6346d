import { testRound } from '../support/real-round.ts';

testRound('three-rounds', [
  {
    at: 'actors/belmark/',
    says: ['Processes: Ardel river talks · Border market talks'],
  },
  {
    at: 'actors/belmark/ role',
    says: ['Party to the Ardel river talks · Vella · 20–21 May 2033', 'Party to the Border market talks · Tolna · 15 November 2032'],
  },
  {
    at: 'actors/belmark/ red-lines',
    says: [
      'No inspectors from Quessa Red line, held by Belmark · 8–9 February 2033, Marsk',
      'No inspectors at the dam Red line, held by Belmark · 12–13 October 2032, Vella',
    ],
  },
  {
    at: 'actors/belmark/ positions',
    says: [
      'Inspection of the dam commits 20 May 2033 moved twice in 3 rounds',
      'not stated since',
      'accepts (possible), moved · 8–9 February 2033, Marsk',
    ],
    not: ['since 15 November 2032'],
  },
  { at: 'actors/lev-marin/ ties', says: ['represents Belmark 20–21 May 2033, Vella', 'represents Belmark 8–9 February 2033, Marsk'] },
  {
    at: 'topics/new-dams/ refused',
    says: ['Red line, held by Quessa · 20–21 May 2033, Vella', 'Red line, held by Quessa · 12–13 October 2032, Vella'],
  },
  {
    at: 'topics/new-dams/ stances',
    says: ['Quessa refuses 12 October 2032 unmoved in 3 rounds', 'Belmark not stated'],
  },
  { at: 'topics/border-market/', says: ['Processes: Ardel river talks · Border market talks'] },
  { at: 'topics/new-dams/', says: ['Process: Ardel river talks'], not: ['Border market talks'] },
]);
