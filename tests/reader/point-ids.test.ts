import { testProblems } from '../support/problem-cases.ts';

testProblems('the ids of points', [
  {
    name: 'an id in capitals',
    from: 'id: a3',
    to: 'id: A3',
    expect: [
      'briefings/2031-03-second-round.md:68:9  wrong-form  A point\'s id is the letter of its kind and a number without zeros in front, in lower case, such as "a2".',
    ],
  },
  {
    name: 'an id with a zero in front',
    from: 'id: a3',
    to: 'id: a03',
    expect: [
      'briefings/2031-03-second-round.md:68:9  wrong-form  A point\'s id is the letter of its kind and a number without zeros in front, in lower case, such as "a2".',
    ],
  },
  {
    name: 'an id with a hyphen',
    from: 'id: a3',
    to: 'id: a-3',
    expect: [
      'briefings/2031-03-second-round.md:68:9  wrong-form  A point\'s id is the letter of its kind and a number without zeros in front, in lower case, such as "a2".',
    ],
  },
  {
    name: 'an id of another kind',
    from: 'id: a3',
    to: 'id: r3',
    expect: [
      'briefings/2031-03-second-round.md:68:9  wrong-kind  "r3" is under "Agreed", where ids begin with "a". Move the point, or give it the next free id of its kind.',
    ],
  },
  {
    name: 'an id that stands twice',
    from: 'id: a3',
    to: 'id: a1',
    expect: [
      'briefings/2031-03-second-round.md:68:9  duplicate-point  The point at 47:9 also has the id "a1". Give the newer of the two the next free id: npm run renumber -- 2031-03-second-round:68 (or :47)',
    ],
  },
]);
