import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblems } from '../../src/reader/problem.ts';
import { BRIEFING, type Edit, readFixture } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

const SPEAKER = '        note: As the [Ferry Board](actor:ferry-board) has it.';
const actor = (name: string, more: string) => `name: ${name}\nkind: coalition\ndescription: X.\n${more}\n`;
const at = (place: string, rest: string) => `${BRIEFING}:${place}  ${rest}`;

testProblems('statements that exclude each other', [
  {
    name: 'a party that was absent',
    from: '  - actor: halden-isles\n    part: Lent its port.',
    to: '  - actor: estmark\n    presence: absent\n    part: حاضر وغائب.',
    expect: [at('20:15', 'contradiction  "estmark" has a delegation, so its presence cannot be "absent". Correct one of the two.')],
  },
  {
    name: 'a holder that opposes its own red line',
    from: 'holders: [estmark]',
    to: 'holders: [estmark]\n    opposedBy: [norvania, estmark]',
    expect: [at('84:27', 'contradiction  "estmark" cannot oppose this point: it is among its "holders". Remove it from one of the two.')],
  },
  {
    name: 'a party that affirms what it opposes',
    from: '    attribution: joint\n',
    to: '    attribution: joint\n    opposedBy: [estmark, norvania]\n',
    expect: [at('52:26', 'contradiction  "norvania" cannot oppose this point: it is among its "readouts". Remove it from one of the two.')],
  },
  {
    name: 'a party that opposes what it once affirmed and left, which is sound',
    from: '    readouts:\n',
    to: '    opposedBy: [norvania]\n    readouts:\n      - { party: norvania, says: withdrew, date: 2031-03-08, cites: [{ source: solvik-communique }] }\n',
    expect: [],
  },
  {
    name: 'the readout of a party by the other side',
    from: SPEAKER,
    to: '        by: tomas-brandt',
    expect: [
      at(
        '66:13',
        'wrong-speaker  This is the readout of "norvania", but "tomas-brandt" is on the side of "estmark". Correct "by", or the "side" of "tomas-brandt".',
      ),
    ],
  },
  {
    name: 'a speaker who is misspelled, once',
    from: SPEAKER,
    to: '        by: ferry-bord',
    expect: [at('66:13', 'unknown-actor  There is no actor "ferry-bord". Did you mean "ferry-board"?')],
  },
  { name: 'a readout by an office of the party is sound', from: SPEAKER, to: '        by: ferry-board', expect: [] },
  {
    name: 'a holder that is misspelled, once',
    from: 'holders: [estmark]',
    to: 'holders: [estmrak]',
    expect: [at('83:15', 'unknown-actor  There is no actor "estmrak". Did you mean "estmark"?')],
  },
  {
    name: 'an unresolved issue whose alternative says nothing of its backers',
    from: 'floated:\n',
    to: 'unresolved:\n  - id: u1\n    title: Прилив\n    text: X.\n    topics: [ferry-line]\n    cites: [{ source: solvik-communique }]\n    alternatives: [{ text: X., cites: [{ source: solvik-communique }] }]\n\nfloated:\n',
    expect: [
      at(
        '101:20',
        'missing-field  "backers" is missing: an alternative says who stands for it. Name them, or write "backers: not-stated" if no source does.',
      ),
    ],
  },
]);

const PROBLEMS: [what: string, edits: Edit[], lines: string[]][] = [
  [
    'an actor that is a member of itself',
    [{ file: 'actors/halden-isles.yaml', to: actor('Halden Isles', 'members: [norvania, halden-isles]') }],
    ['actors/halden-isles.yaml:4:21  self-reference  "halden-isles" is a member of itself. Remove it.'],
  ],
  [
    'three actors that are members of each other, once',
    [
      { file: 'actors/halden-isles.yaml', to: actor('Halden Isles', 'members: [lake-people]') },
      { file: 'actors/lake-people.yaml', to: actor('Lake people', 'members: [norvania, tomas-brandt]') },
      { file: 'actors/tomas-brandt.yaml', to: actor('Tomas', 'members: [halden-isles]') },
    ],
    [
      'actors/halden-isles.yaml:4:11  circular-reference  The members of "halden-isles" lead back to it: "halden-isles" → "lake-people" → "tomas-brandt" → "halden-isles". Remove the wrong one.',
    ],
  ],
  [
    'two actors that are each other’s side',
    [{ file: 'actors/norvania.yaml', from: 'kind: government', to: 'kind: government\nside: ferry-board' }],
    [
      'actors/ferry-board.yaml:4:7  circular-reference  The sides of "ferry-board" lead back to it: "ferry-board" → "norvania" → "ferry-board". Remove the wrong one.',
    ],
  ],
  [
    'a source that is a translation of itself',
    [{ file: 'sources/harbour-gazette.yaml', from: 'kind: news-report', to: 'kind: news-report\ntranslationOf: harbour-gazette' }],
    ['sources/harbour-gazette.yaml:3:16  self-reference  "harbour-gazette" is a translation of itself. Name the other source.'],
  ],
  [
    'content of a newer version, and nothing else of it',
    [
      { file: 'version.yaml', to: '# By a newer program.\nversion: "10.0"\n' },
      { file: 'actors/norvania.yaml', to: 'colour: red\n' },
    ],
    [
      'version.yaml:2:10  newer-content  The content is of version 10.0, and this version of Readout reads content up to 0.2. Update Readout; do not change the version by hand.',
    ],
  ],
  [
    'keys of version 0.1, once a file',
    [{ file: BRIEFING, from: 'places: [Solvik]', to: 'place: Solvik' }],
    [
      `${BRIEFING}:6:3  warning: former-keys  The file has keys of version 0.1 of the content: "place". Run "npm run migrate", which rewrites them.`,
    ],
  ],
  [
    'a joint word that one of the parties did not issue',
    [{ file: 'sources/solvik-communique.yaml', from: 'issuers: [norvania, estmark]', to: 'issuers: [estmark]' }],
    [
      `${BRIEFING}:51:18  warning: unfounded-word  The attribution is "joint", but none of the cited sources was issued by all parties of the point: norvania, estmark. Cite one that was, correct its "issuers", or leave "attribution" out.`,
      `${BRIEFING}:65:15  warning: unfounded-word  "norvania" issued none of the sources cited here, so this is shown as "reported to affirm". Make it "reported", name in "by" who says it for the party, or correct the "issuers" of the source.`,
    ],
  ],
  [
    'a source that cannot be read, once, and nothing of the words that rest on it',
    [{ file: 'sources/solvik-communique.yaml', from: 'kind: official-statement', to: 'kind: press-release' }],
    [
      'sources/solvik-communique.yaml:3:7  unknown-value  "kind" is "press-release" but has to be one of "analysis", "official-statement", "joint-statement", "treaty", "resolution", "draft", "speech", "interview", "data", "news-report".',
    ],
  ],
  [
    'an issuer that is misspelled, once',
    [{ file: 'sources/solvik-communique.yaml', from: 'issuers: [norvania, estmark]', to: 'issuers: [norvania, estmarк]' }],
    ['sources/solvik-communique.yaml:7:21  unknown-actor  There is no actor "estmarк", which has U+043A. Did you mean "estmark"?'],
  ],
  [
    'an issuer that does not exist, once',
    [{ file: 'sources/solvik-communique.yaml', from: 'issuers: [norvania, estmark]', to: 'issuers: [norvania, estmarc]' }],
    ['sources/solvik-communique.yaml:7:21  unknown-actor  There is no actor "estmarc". Did you mean "estmark"?'],
  ],
  [
    'a speaker whose entry cannot be read, once',
    [
      { file: BRIEFING, from: SPEAKER, to: '        by: mira-solen' },
      { file: 'actors/mira-solen.yaml', from: 'kind: person', to: 'kind: minister' },
    ],
    [
      'actors/mira-solen.yaml:2:7  unknown-value  "kind" is "minister" but has to be one of "person", "government", "institution", "community", "organisation", "armed-group", "movement", "coalition", "company".',
    ],
  ],
  [
    'an outcome that is not stated and tells one',
    [
      {
        file: BRIEFING,
        from: 'asOf: 2031-03',
        to: 'outcome: { result: not-stated, text: Подписали договор., cites: [{ source: solvik-communique }] }\nasOf: 2031-03',
      },
    ],
    [
      `${BRIEFING}:11:38  warning: text-under-not-stated  The label is "not stated", but "text" states something. Choose the label that fits it, or leave "text" out.`,
    ],
  ],
  [
    'a party that only a joint text is silent on',
    [{ file: BRIEFING, from: `says: affirms\n${SPEAKER}`, to: 'says: silent' }],
    [
      `${BRIEFING}:65:15  warning: silent-in-joint-text  Only a joint text is cited, so this is shown as "not in the joint text": "norvania" may have spoken elsewhere. Say in "note" what the text leaves out, or cite a text of the party’s own.`,
    ],
  ],
];

describe('what the reader says of entries that lead to themselves, of versions, and of words without a source', () => {
  for (const [what, edits, lines] of PROBLEMS) {
    test(what, () => {
      const problems = readFixture('sound', ...edits).problems.filter(({ rule }) => rule !== 'no-readout' && rule !== 'unused-actor');
      assert.deepEqual(formatProblems(problems).split('\n').slice(0, -2), lines);
    });
  }
});
