import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROCESS, problemsWith, processFile, roundFile } from '../support/round-files.ts';

const MAY = 'briefings/2031-05-solvik.md';
const JUNE = 'briefings/2031-06-dorn.md';
const may = (more = '', event = 'first: 2031-05-01') => roundFile({ event, more });
const lake = { [PROCESS]: processFile() };
const ice = { 'processes/ice-talks.yaml': processFile('', 'Talks on the ice') };

describe('a process in the letters of any script', () => {
  for (const [language, name, note] of [
    ['Arabic', 'محادثات البحيرة', 'جولة أولى مع [النرويج](actor:norvania).'],
    ['Hebrew', 'שיחות האגם', 'סבב ראשון, עם [נורווניה](actor:norvania).'],
    ['Russian', 'Переговоры по озеру', 'Первый раунд с [Норванией](actor:norvania).'],
    ['Greek', 'Συνομιλίες για τη λίμνη', 'Πρώτος γύρος με τη [Νορβανία](actor:norvania).'],
    ['Chinese', '湖区会谈', '与[诺尔瓦尼亚](actor:norvania)的第一轮。'],
    ['Turkish', 'Göl görüşmeleri', 'İlk tur, [Norvanya](actor:norvania) ile.'],
  ] as const) {
    test(`has a name and a note in ${language}`, () => {
      const rounds = `rounds:\n  - { name: ${name}, first: 2031-04, places: [${name}], text: "${note}", cites: [{ source: harbour-gazette }] }\n`;
      const process = processFile(`otherNames: [${name} 2]\nnote: "${note}"\n${rounds}`, name);
      assert.deepEqual(problemsWith({ [PROCESS]: process, [MAY]: may() }), []);
    });

    test(`is told where a link in its note in ${language} leads nowhere`, () => {
      const process = processFile(`note: "${note.replace('norvania', 'norvenia')}"\n`, name);
      const [line = ''] = problemsWith({ [PROCESS]: process, [MAY]: may() });
      const column = 'note: "'.length + note.indexOf('actor:') + 1;
      assert.equal(line, `${PROCESS}:3:${column}  unknown-actor  There is no actor "norvenia". Did you mean "norvania"?`);
    });
  }

  test('links to a point by its briefing as well, and to none of its own', () => {
    const linking = (point: string) => ({
      [PROCESS]: processFile(`note: See [the boat](point:${point}).\n`),
      [MAY]: may('', 'first: 2031-05-01'),
    });
    assert.deepEqual(problemsWith(linking('2031-03-second-round/f2')), []);
    assert.deepEqual(problemsWith(linking('f2')), [
      `${PROCESS}:3:22  unknown-point  A point belongs to a briefing, and this file is not a briefing. Name the briefing as well: "point:<briefing>/f2".`,
    ]);
    assert.deepEqual(problemsWith(linking('2031-03-second-round/f9')), [
      `${PROCESS}:3:22  unknown-point  The briefing "2031-03-second-round" has no point "f9". Did you mean "f1"?`,
    ]);
  });

  test('may not have a name that looks like that of another entry', () => {
    const [line = ''] = problemsWith({ [PROCESS]: processFile('', 'Тhe ferry'), [MAY]: may() });
    assert.match(line, /^processes\/lake-talks\.yaml:1:7 {2}warning: mixed-scripts {2}The word "Тhe" mixes scripts/);
  });

  test('may not share its name with another entry', () => {
    assert.deepEqual(
      problemsWith({
        ...lake,
        ...ice,
        [MAY]: may(),
        [JUNE]: roundFile({ process: 'ice-talks' }),
        'processes/ice-talks.yaml': processFile('', 'Talks on lake ost'),
      }),
      [
        'processes/lake-talks.yaml:1:7  warning: shared-spelling  "Talks on Lake Ost" is also a name of processes/ice-talks: a search for it finds both. Keep it with only one.',
      ],
    );
  });
});
