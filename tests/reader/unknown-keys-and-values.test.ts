import { testProblems } from '../support/problem-cases.ts';

testProblems('keys and values that do not exist', [
  {
    name: 'an unknown key, with the nearest that exists',
    from: 'asOf: 2031-03',
    to: 'asof: 2031-03',
    expect: ['briefings/2031-03-second-round.md:11:1  unknown-key  There is no field "asof" here. Did you mean "asOf"?'],
  },
  {
    name: 'an unknown key that is near no other',
    file: 'actors/estmark.yaml',
    from: 'kind: government',
    to: 'kind: government\ncapital: Estburg',
    expect: ['actors/estmark.yaml:3:1  unknown-key  There is no field "capital" here.'],
  },
  ...(
    [
      ['  - actor: estmark\n    members:', '    party: estmark', '39:5', 'party', '"actor"'],
      ['    capacities: [negotiating]', '    capacity: hosting', '32:5', 'capacity', '"capacities"'],
      ['    presence: in-the-place', '    besideTheTable: false', '26:5', 'besideTheTable', '"presence"'],
      ['  places: [Solvik]', '  place: Ŝolvik', '7:3', 'place', '"places" or "mode"'],
    ] as const
  ).map(([from, former, place, key, present]) => {
    const [first, ...others] = from.split('\n');
    return {
      name: `the former key "${key}" beside the present one`,
      from,
      to: [first, former, ...others].join('\n'),
      expect: [
        `briefings/2031-03-second-round.md:${place}  unknown-key  "${key}" is now ${present}, which is here as well. Keep only that.`,
      ],
    };
  }),
  {
    name: 'an unknown key inside a list',
    from: '    foreseen: true\n    certainty: likely',
    to: '    foresen: true\n    certainty: likely',
    expect: ['briefings/2031-03-second-round.md:135:5  unknown-key  There is no field "foresen" here. Did you mean "foreseen"?'],
  },
  {
    name: 'several unknown keys in one place',
    file: 'topics/lake-fishing.yaml',
    from: 'otherNames: [fishing rights]',
    to: 'othernames: [fishing rights]\nsince: "2031"',
    expect: [
      'topics/lake-fishing.yaml:2:1  unknown-key  There is no field "othernames" here. Did you mean "otherNames"?',
      'topics/lake-fishing.yaml:3:1  unknown-key  There is no field "since" here.',
    ],
  },
  {
    name: 'an unknown word of a vocabulary, with the nearest that exists',
    from: 'stance: refuses',
    to: 'stance: refuzes',
    expect: [
      'briefings/2031-03-second-round.md:126:13  unknown-value  "stance" is "refuzes" but has to be one of "commits", "wants", "proposed", "accepts", "supports", "leaves-open", "leaves-aside", "not-pressing", "refuses", "not-stated". Did you mean "refuses"?',
    ],
  },
  {
    name: 'an unknown word that is near no other',
    from: 'tie: leads',
    to: 'tie: haunts',
    expect: [
      'briefings/2031-03-second-round.md:132:10  unknown-value  "tie" is "haunts" but has to be one of "represents", "leads", "part-of", "confidant-of", "adviser-to", "replaces", "presses", "assures", "counsels", "supports", "tension-with".',
    ],
  },
  {
    name: 'an unknown kind of change',
    from: 'change: withdrawn',
    to: 'change: withdrew',
    expect: [
      'briefings/2031-03-second-round.md:115:19  unknown-value  "change" is "withdrew" but has to be one of "reworded", "superseded", "withdrawn". Did you mean "withdrawn"?',
    ],
  },
]);
