import { testProblems } from '../support/problem-cases.ts';

testProblems('changes of points', [
  {
    name: 'changes that do not stand oldest first',
    from: '      - { change: withdrawn, date: 2031-03-21,',
    to: '      - { change: withdrawn, date: 2031-03-22, reason: It was a misprint. }\n      - { change: withdrawn, date: 2031-03-21,',
    expect: [
      'briefings/2031-03-second-round.md:116:36  wrong-order  The change of 2031-03-21 comes after that of 2031-03-22. List changes earliest first.',
    ],
  },
  {
    name: 'a point that succeeds itself',
    from: 'successor: f2',
    to: 'successor: f1',
    expect: [
      'briefings/2031-03-second-round.md:106:83  circular-successor  "f1" is succeeded by "f1", which leads back to it. A successor has to be a point that is still in force.',
    ],
  },
  {
    name: 'two points that succeed each other',
    from: '{ change: withdrawn, date: 2031-03-21, reason: It was a misprint. }',
    to: '{ change: withdrawn, date: 2031-03-21, reason: It was a misprint., successor: f1 }',
    expect: [
      'briefings/2031-03-second-round.md:106:83  circular-successor  "f1" is succeeded by "f2", which leads back to it. A successor has to be a point that is still in force.',
      'briefings/2031-03-second-round.md:115:87  circular-successor  "f2" is succeeded by "f1", which leads back to it. A successor has to be a point that is still in force.',
    ],
  },
  {
    name: 'a superseded point without a successor',
    from: ', successor: f2',
    to: '',
    expect: ['briefings/2031-03-second-round.md:106:9  missing-field  "successor" is missing. Add it.'],
  },
  {
    name: 'a successor of a point that is only reworded',
    from: '        was: { title: A ferry,',
    to: '        successor: a3\n        was: { title: A ferry,',
    expect: ['briefings/2031-03-second-round.md:62:9  unknown-key  There is no field "successor" here.'],
  },
  {
    name: 'two changes of one day',
    from: '- { change: superseded, date: 2031-03-20, reason: F2 says more., successor: f2 }',
    to: '- { change: reworded, date: 2031-03-20, reason: A., was: { text: A. } }\n      - { change: superseded, date: 2031-03-20, reason: F2 says more., successor: f2 }',
    expect: [],
  },
  {
    name: 'successors that lead round, and a point that leads to them',
    from: '- { change: withdrawn, date: 2031-03-21, reason: It was a misprint. }',
    to: '- { change: superseded, date: 2031-03-21, reason: F1 has it., successor: f1 }\n  - { id: f3, title: A boat, text: A boat., topics: [ferry-line], attribution: author, cites: [{ source: solvik-communique }], changes: [{ change: superseded, date: 2031-03-21, reason: F1., successor: f1 }] }',
    expect: [
      'briefings/2031-03-second-round.md:106:83  circular-successor  "f1" is succeeded by "f2", which leads back to it. A successor has to be a point that is still in force.',
      'briefings/2031-03-second-round.md:115:80  circular-successor  "f2" is succeeded by "f1", which leads back to it. A successor has to be a point that is still in force.',
    ],
  },
]);
