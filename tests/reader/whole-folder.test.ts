import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { formatProblems, isError } from '../../src/reader/problem.ts';
import { assertValid, ContentError, readContent } from '../../src/reader/read-content.ts';
import { BRIEFING, problemsOf, readFixture } from '../support/edited-content.ts';

const linesOf = (name: string) => formatProblems(readFixture(name).problems.filter(isError)).split('\n');

describe('reading a whole folder of content', () => {
  test('content that uses everything the model has, and content that uses the least, is sound', () => {
    assert.deepEqual(linesOf('sound'), ['No problems.']);
  });

  test('a ledger that is missing is reported, and is empty', () => {
    const noLedger = 'ledger.jsonl:1:1  no-ledger  The ledger of issued identifiers is missing. Run "npm run ledger" to write it.';
    const { ledger, problems } = readFixture('sound', { file: 'ledger.jsonl' });
    assert.deepEqual(ledger, { entries: [], points: [] });
    assert.deepEqual(formatProblems(problems.filter(isError)).split('\n')[0], noLedger);
  });

  test('a ledger that is missing is reported from the first entry on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-first-'));
    mkdirSync(join(folder, 'topics'));
    const rules = () => readContent(folder, '/').problems.map(({ rule }) => rule);
    assert.deepEqual(rules(), ['no-content']);
    writeFileSync(join(folder, 'topics/ferry.yaml'), 'name: Ferry\ndefinition: The ferry.\n');
    assert.deepEqual(rules(), ['unused-topic', 'no-ledger']);
    rmSync(folder, { recursive: true });
  });

  test('every broken reference is reported, wherever it stands', () => {
    assert.deepEqual(linesOf('broken-references'), [
      'actors/mira-solen.yaml:3:7  unknown-actor  There is no actor "norvannia". Did you mean "norvania"?',
      'briefings/2031-03-second-round.md:7:44  unknown-paragraph  The source "communique" has no paragraph "3": it has 2 paragraphs. Cite one that exists, or correct the source\'s entry.',
      'briefings/2031-03-second-round.md:10:23  unknown-source  There is no source "gazette". Add it with "npm run new -- source", or name one that exists: "communique".',
      'briefings/2031-03-second-round.md:14:18  unknown-actor  There is no actor "mira-sollen". Did you mean "mira-solen"?',
      'briefings/2031-03-second-round.md:14:60  unknown-actor  There is no actor "estmark". Add it with "npm run new -- actor", or name one that exists: "mira-solen", "norvania".',
      'briefings/2031-03-second-round.md:18:54  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?',
      'briefings/2031-03-second-round.md:18:84  unknown-point  This briefing has no point "a2". Did you mean "a1"?',
      'briefings/2031-03-second-round.md:19:26  unknown-topic  There is no topic "lights". Add it with "npm run new -- topic", or name one that exists: "ferry-line".',
      'briefings/2031-03-second-round.md:21:46  unknown-paragraph  The entry of "communique" names no standfirst. If the source has one, add "standfirst: true" to it.',
      'briefings/2031-03-second-round.md:24:1  unknown-actor  There is no actor "estmark". Add it with "npm run new -- actor", or name one that exists: "mira-solen", "norvania".',
      'briefings/2031-03-second-round.md:24:33  unknown-topic  There is no topic "ferry-lin". Did you mean "ferry-line"?',
      'briefings/2031-03-second-round.md:24:65  unknown-point  This briefing has no point "a2". Did you mean "a1"?',
      'briefings/2031-03-second-round.md:24:84  unknown-briefing  There is no briefing "2031-01-first-round". Add it with "npm run new -- briefing", or name one that exists: "2031-03-second-round".',
      'briefings/2031-03-second-round.md:25:1  unknown-paragraph  The source "communique" has no paragraph "3": it has 2 paragraphs. Cite one that exists, or correct the source\'s entry.',
      'briefings/2031-03-second-round.md:25:27  unknown-source  There is no source "gazette". Add it with "npm run new -- source", or name one that exists: "communique".',
      'sources/communique.yaml:5:21  unknown-actor  There is no actor "estmark". Add it with "npm run new -- actor", or name one that exists: "mira-solen", "norvania".',
      '',
      '16 errors in 3 files.',
    ]);
  });

  for (const [wrong, from, to, found] of [
    ['the shape of their file', 'asOf: 2031-03', 'colour: red\nasOf: 2031-13-40', ['wrong-form', 'unknown-key', 'unknown-topic']],
    ['its YAML', 'asOf: 2031-03', 'asOf: "2031-03', ['bad-yaml']],
  ] as const) {
    test(`references and the analysis are reported with what is wrong with ${wrong}, so that one check tells all`, () => {
      const { problems } = readFixture(
        'sound',
        { file: BRIEFING, from, to },
        { file: BRIEFING, from: 'topics: [harbour-lights]', to: 'topics: [harbour-lights, nonesuch]' },
        { file: BRIEFING, from: '\n---\n\n', to: '\n---\n\nSo said [somebody](actor:nobody).\n\n<b>Loudly.</b>\n\n' },
      );
      assert.deepEqual(
        problems.filter(({ file, rule }) => file.endsWith(BRIEFING) && rule !== 'no-readout').map(({ rule }) => rule),
        [...found, 'unknown-actor', 'raw-html'],
      );
    });
  }

  test('the problems of all files are reported at once, in the order of files and lines, with their count', () => {
    assert.deepEqual(linesOf('many-problems'), [
      'actors/estmark.yaml:1:7  bad-yaml  The bracket "[" is never closed. Write: name: [Estmark]',
      'actors/Mira.yaml:1:1  bad-file  "Mira" cannot be an id. Name the file in lower-case words joined by single hyphens, such as "2026-01-paris-talks.yaml".',
      'actors/norvania.yaml:2:7  unknown-value  "kind" is "goverment" but has to be one of "person", "government", "institution", "community", "organisation", "armed-group", "movement", "coalition", "company". Did you mean "government"?',
      'briefings/2031-01-first-round.md:1:1  no-frontmatter  The file has no frontmatter. Begin it with a line "---", the fields, and another line "---".',
      'briefings/2031-03-second-round.md:8:9  wrong-order  The last day, 2031-03-02, is before the first, 2031-03-04.',
      'briefings/2031-03-second-round.md:16:9  wrong-kind  "r1" is under "Agreed", where ids begin with "a". Move the point, or give it the next free id of its kind.',
      'briefings/2031-03-second-round.md:18:28  raw-html  Raw HTML is not allowed. Write it in Markdown, or put a backslash before "<" to show the character itself.',
      'briefings/2031-03-second-round.md:20:18  missing-field  The attribution is "party", but "saidBy" is missing. Name the party or its office.',
      'briefings/2031-03-second-round.md:23:9  missing-field  The readout "affirms" needs a cite. Add "cites", or make it "not-stated".',
      'briefings/2031-03-second-round.md:23:18  not-a-party  "estmark" is not a party in this briefing, so it has no readout. The parties are: norvania.',
      'briefings/2031-03-second-round.md:26:1  image  Images are not allowed. Say in words what it shows, or link to it.',
      'briefings/2031-03-second-round.md:26:46  unknown-actor  There is no actor "mira". Add it with "npm run new -- actor", or name one that exists: "estmark", "norvania".',
      'ledger.jsonl:4:29  lost-entry  The actor "halden-isles", issued on 2031-01-20, is gone. Restore the file, or add the id to the "formerIds" of the entry that it has become.',
      'sources/communique.yaml:4:10  wrong-form  An address is a whole web address, such as "https://example.org/statement".',
      'topics/ferry-line.yaml:1:1  missing-field  "definition" is missing. Add it.',
      'topics/ferry-line.yaml:2:1  unknown-key  There is no field "colour" here.',
      '',
      '16 errors in 8 files.',
    ]);
  });

  test('entries are found by their ids, which are the names of their files', () => {
    const { briefings, actors, topics, sources } = readFixture('sound');
    assert.deepEqual([...briefings.keys()], ['2031-01-first-round', '2031-03-second-round']);
    assert.deepEqual(
      [...actors.keys()],
      ['estmark', 'ferry-board', 'halden-isles', 'lake-people', 'mira-solen', 'norvania', 'tomas-brandt'],
    );
    assert.deepEqual([...topics.keys()], ['ferry-line', 'harbour-lights', 'lake-fishing', 'winter-tolls']);
    assert.deepEqual([...sources.keys()], ['harbour-gazette', 'solvik-communique']);
  });

  test('content without a ledger is refused once, whatever it holds', () => {
    assert.deepEqual(problemsOf('sound', { file: 'ledger.jsonl' }), [
      'ledger.jsonl:1:1  no-ledger  The ledger of issued identifiers is missing. Run "npm run ledger" to write it.',
    ]);
  });

  test('the analysis of a briefing is rendered for the path that the site lives under', () => {
    const { briefings } = readContent(join(import.meta.dirname, '../fixtures/sound'), '/readout/');
    assert.match(briefings.get('2031-01-first-round')?.body.html ?? '', /href="\/readout\/actors\/norvania\/"/);
  });
});

describe('requiring that content is sound', () => {
  test('sound content is given back', () => {
    const content = readFixture('sound');
    assert.equal(assertValid(content), content);
  });

  test('content with errors is refused with all of them, as an author reads them', () => {
    const content = readFixture('sound', { file: BRIEFING, from: 'tie: leads', to: 'tie: leeds' }, { file: 'actors/a--b.yaml', to: '' });
    assert.throws(
      () => assertValid(content),
      (error) =>
        error instanceof ContentError && error.problems.length === 2 && error.message === formatProblems(content.problems.filter(isError)),
    );
  });

  test('a warning alone does not refuse it', () => {
    const content = readFixture('sound');
    const warning = { file: BRIEFING, line: 1, column: 1, rule: 'no-readout' as const, message: 'Is it so?' };
    assert.doesNotThrow(() => assertValid({ ...content, problems: [warning] }));
  });
});
