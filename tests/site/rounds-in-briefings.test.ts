import { testRound } from '../support/real-round.ts';

testRound('three-rounds', [
  {
    at: 'briefings/2033-05-vella/ since-last-round',
    says: [
      'Process: Ardel river talks. This round follows that of 12–13 October 2032, Vella.',
      'Orvik, December 2032 4 December 2032 · no briefing here Envoys met at the invitation of Sund.',
      'R1 No new dam upstream Repeats R2 of 8–9 February 2033, Marsk; our reading which repeats R2 of 12–13 October 2032, Vella · the Marsk note, ¶6',
      'Dropped O1 Dredging off the agenda Drops U1 of 8–9 February 2033, Marsk · the Vella statement, ¶4',
      'With no earlier point in our record U1 Who chairs the engineers',
      'Not mentioned in this round’s sources A2 A hotline within 30 days',
    ],
  },
  {
    at: 'briefings/2032-10-vella/ since-last-round',
    says: ['The first round in our record The first round of this process that has a briefing here: Ardel river talks.'],
    not: ['Changed', 'Not mentioned'],
  },
  {
    at: 'briefings/2032-10-vella/',
    says: ['Process: Ardel river talks Next round: 8–9 February 2033, Marsk Next round: 20–21 May 2033, Vella'],
    not: ['Previous round'],
  },
  {
    at: 'briefings/2033-05-vella/o1/',
    says: ['Process: Ardel river talks Round of 20–21 May 2033, Vella Previous round: 12–13 October 2032, Vella'],
  },
  {
    at: 'briefings/2032-10-vella/ others-report',
    says: [
      'A1 Water in June 2 other outlets report on it: 1 confirms it, 1 differs',
      'Al-Nahr, October, ¶1 15 October 2032, in Arabic “المياه ستطلق في يوليو لا في يونيو” An official gives another month.',
    ],
    not: ['Herald'],
  },
  {
    at: 'briefings/2032-10-vella/a1/ reports',
    says: ['“Water will flow in June”', 'The Herald has it from the agency.', 'An official gives another month.'],
  },
  { at: 'briefings/2032-10-vella/ sources', not: ['Al-Nahr', 'Herald', 'Lake Wire'] },
  {
    at: 'briefings/2033-05-vella/a1/ rounds',
    says: [
      'Earliest dated source in this record: the Vella communiqué, Government of Sund, 13 October 2032. Accounts differ.',
      '12–13 October 2032, Vella A1 Water in June Jointly agreed by Belmark and Quessa · the Vella communiqué, ¶2',
      '20–21 May 2033, Vella · this point A1 Water in June and July',
    ],
    not: ['first', 'since'],
  },
  { at: 'briefings/2033-05-vella/u1/', not: ['Through the rounds', 'What others report'] },
  {
    at: 'sources/herald-october/',
    says: [
      'No briefing draws on this source.',
      'Reports on points A1 Water in June Confirms · Ardel river talks · Vella · 12–13 October 2032',
    ],
  },
  { at: 'sources/vella-communique/', not: ['Reports on points', 'No briefing draws on this source'] },
  { at: 'about/', says: ['Repeats It says the same as the earlier point.', 'Differs The outlet’s account does not agree'] },
]);
