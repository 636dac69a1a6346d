import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { editDistance } from '../../src/model/names/edit-distance.ts';
import { type Named, readHead, sliceOf } from '../../src/model/names/named.ts';
import { formatNamed, readNamed, writeHead } from '../../src/model/names/named-line.ts';
import { sameWord } from '../../src/model/text/fold-name.ts';
import { meaningful } from '../../src/model/text/stop-words.ts';

const KINDS = { P: 'Person', T: 'Topic', a: 'Agreed', i: 'Round', j: 'Changes' };

describe('the list of names', () => {
  const entries: [what: string, letter: string, named: Named, line: string][] = [
    [
      'an actor with its other spellings',
      'P',
      { kind: 'Person', path: '/actors/mira-solen/', name: 'Mira Solen', label: '', event: '', spellings: ['Myra Solen', 'Solén'] },
      'P\tactors/mira-solen\tMira Solen\tMyra Solen\tSolén',
    ],
    [
      'a topic without any',
      'T',
      { kind: 'Topic', path: '/topics/ferry-line/', name: 'Ferry line', label: '', event: '', spellings: [] },
      'T\ttopics/ferry-line\tFerry line',
    ],
    [
      'a point with its talks',
      'a',
      { kind: 'Agreed', path: '/briefings/2031-03/a1/', name: 'One ferry', label: 'A1', event: 'Lake Ost talks', spellings: [] },
      'a\tbriefings/2031-03/a1\tOne ferry\tLake Ost talks',
    ],
    [
      'a round, which has no label',
      'i',
      { kind: 'Round', path: '/briefings/2031-03/', name: 'A ferry', label: '', event: 'Lake Ost talks, 2 March 2031', spellings: [] },
      'i\tbriefings/2031-03\tA ferry\tLake Ost talks, 2 March 2031',
    ],
    [
      'an actor with a record in the index of texts',
      'P',
      {
        kind: 'Person',
        path: '/actors/mira-solen/',
        name: 'Mira Solen',
        label: '',
        event: '',
        spellings: ['🇳🇴'],
        titles: ['Harbour Minister'],
        record: { kind: 'actor', number: 37 },
      },
      'Pa11\tactors/mira-solen\tMira Solen\t🇳🇴\t=Harbour Minister',
    ],
    [
      'a delegation, at its place on a page, with another spelling',
      'k',
      {
        kind: '',
        path: '/briefings/2031-03/#delegation-norvania',
        name: 'Delegation of Norvania',
        label: '',
        event: 'Lake Ost talks',
        spellings: ['Norvanians'],
        record: { kind: 'delegation', number: 3 },
      },
      'kd3\tbriefings/2031-03/#delegation-norvania\tDelegation of Norvania\tLake Ost talks\tNorvanians',
    ],
    [
      'what a round changed',
      'j',
      {
        kind: 'Changes',
        path: '/processes/lake/changes/2031-03/',
        name: 'What changed since January',
        label: '',
        event: 'Lake Ost talks, 2 March 2031',
        spellings: [],
      },
      'j\tprocesses/lake/changes/2031-03\tWhat changed since January\tLake Ost talks, 2 March 2031',
    ],
  ];
  for (const [what, letter, named, line] of entries) {
    test(`has a line for ${what}, which reads back`, () => {
      assert.equal(formatNamed(letter, named), line);
      assert.deepEqual(readNamed(line, KINDS), named);
    });
  }

  test('keeps a name with tabs and line ends in its line', () => {
    const named = { kind: 'Topic', path: '/topics/x/', name: 'Ferry\t\nline', label: '', event: '', spellings: ['a\r\nb'] };
    assert.equal(formatNamed('T', named), 'T\ttopics/x\tFerry line\ta b');
  });

  test('reads a line that is empty or of a kind that is not known', () => {
    assert.deepEqual(readNamed('', KINDS), { kind: '', path: '//', name: '', label: '', event: '', spellings: [] });
    assert.deepEqual(readNamed('b\tbriefings/x/b1\tB', KINDS), {
      kind: '',
      path: '/briefings/x/b1/',
      name: 'B',
      label: 'B1',
      event: '',
      spellings: [],
    });
  });

  for (const complete of [true, false]) {
    test(`begins with a head that reads back, ${complete ? 'with all names after it' : 'with some names after it'}`, () => {
      const head = { version: 'v1', complete, strangers: ['iraq', 'niger'], kinds: KINDS };
      assert.equal(writeHead(head), `v1\t${complete ? 'all' : 'some'}\tiraq niger\tP\tPerson\tT\tTopic\ta\tAgreed\ti\tRound\tj\tChanges`);
      assert.deepEqual(readHead(writeHead(head)), head);
    });
  }

  test('has a head without a word for a kind if the line is cut, and none if it is empty', () => {
    assert.deepEqual(readHead('v1\tall\t\tP'), { version: 'v1', complete: true, strangers: [], kinds: { P: '' } });
    assert.deepEqual(readHead(''), { version: '', complete: false, strangers: [], kinds: {} });
  });

  for (const [word, slice] of [
    ['ferry', 'fe'],
    ['f', 'f'],
    ['9a', '9a'],
    ['été', 'e9'],
    ['الشرع', '627'],
    ['сирия', '441'],
    ['叙利亚', '53d9'],
  ] as const) {
    test(`is cut by the first two letters of a word, or the first of another script: "${word}" stands in "${slice}"`, () =>
      assert.equal(sliceOf(word), slice));
  }
});

describe('a slip of the hand', () => {
  for (const [typed, known, edits] of [
    ['leiter', 'leiter', 0],
    ['leitr', 'leiter', 1],
    ['letier', 'leiter', 1],
    ['leitner', 'leiter', 1],
    ['reiter', 'leiter', 1],
    ['etler', 'leiter', Number.POSITIVE_INFINITY],
    ['gil', 'gul', Number.POSITIVE_INFINITY],
    ['gil', 'gil', 0],
    ['gill', 'gil', 1],
    ['gilll', 'gil', Number.POSITIVE_INFINITY],
    ['netanjahoo', 'netanyahu', Number.POSITIVE_INFINITY],
    ['netanjau', 'netanyahu', 2],
    ['corridooor', 'corridor', 2],
    ['corido', 'corridor', 2],
    ['korridro', 'corridor', 2],
    ['sharaa', 'charaa', 0],
    ['', '', 0],
  ] as const) {
    test(`"${typed}" is ${edits} edits from "${known}"`, () => assert.equal(editDistance(typed, known), edits));
  }
});

describe('a word of a text', () => {
  for (const [terms, word, same] of [
    ['us', 'us', true],
    ['us', 'usage', false],
    ['use', 'used', true],
    ['ferries', 'ferry', true],
    ['talks', 'talking', true],
    ['toll', 'tolerance', false],
    ['fish', 'fist', false],
    ['negotiation', 'negotiators', true],
    ['negotiation', 'negate', false],
  ] as const) {
    test(`"${word}" is ${same ? '' : 'not '}what "${terms}" looks for`, () => assert.equal(sameWord(terms, word), same));
  }

  test('that carries no meaning is left out, unless there is no other', () => {
    assert.deepEqual(meaningful(['What', 'was', 'agreed', 'on', 'tolls']), ['agreed', 'tolls']);
    assert.deepEqual(meaningful(['who', 'is']), ['who', 'is']);
  });
});
