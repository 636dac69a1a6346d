import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { issueIdentifiers } from '../../src/commands/ledger/issue-ledger.ts';
import { publishedContent } from '../../src/reader/published-content.ts';
import { BRIEFING, type Edit, problemsOf, readFixture } from '../support/edited-content.ts';

const DRAFT = 'briefings/2031-05-third-round.md';
const draft = (more = '', analysis = '[Norvania](actor:norvania) met [Estmark](actor:estmark).'): Edit => ({
  file: DRAFT,
  to: `---
title: A third meeting
summary: Norvania and Estmark met again.
draft: true
event: { name: Lake Ost talks, cites: [{ source: harbour-gazette }] }
asOf: 2031-05
compiled: 2031-05-20
sources: [harbour-gazette]
delegations: [{ actor: norvania }, { actor: estmark }]
agreed:
  - { id: a1, title: A ferry, text: A ferry., topics: [ferry-line], cites: [{ source: harbour-gazette }] }
${more}---

${analysis}
`,
});

describe('a draft', () => {
  test('needs no row in the ledger', () => assert.deepEqual(problemsOf('sound', draft()), []));

  test('has no row issued, and neither has any of its points', () => {
    const content = readFixture('sound', draft());
    const issued = issueIdentifiers(content.ledger, publishedContent(content, { drafts: false }), '2032-01-01');
    assert.deepEqual(issued, content.ledger);
  });

  test('is checked as every briefing is', () => {
    assert.deepEqual(
      problemsOf('sound', draft('ties: [{ from: norvenia, tie: supports, to: estmark, cites: [{ source: harbour-gazette }] }]\n')),
      [`${DRAFT}:12:16  unknown-actor  There is no actor "norvenia". Did you mean "norvania"?`],
    );
  });

  for (const [what, edit, fault] of [
    [
      'a field is wrong',
      draft('ties: [{ from: norvania, tie: support, to: estmark, cites: [{ source: harbour-gazette }] }]\n'),
      'unknown-value',
    ],
    ['the YAML is broken', draft('ties: [\n'), 'bad-yaml'],
  ] as const) {
    test(`needs no row in the ledger either where ${what}`, () => {
      const rules = problemsOf('sound', edit).map((line) => line.split('  ')[1]);
      assert.deepEqual(rules, [fault]);
    });
  }

  test('is part of the content of a site only where drafts are asked for', () => {
    const content = readFixture('sound', draft());
    const ids = (drafts: boolean) => [...publishedContent(content, { drafts }).briefings.keys()];
    assert.deepEqual(ids(false), ['2031-01-first-round', '2031-03-second-round']);
    assert.deepEqual(ids(true), ['2031-01-first-round', '2031-03-second-round', '2031-05-third-round']);
  });

  test('has no page that a published briefing or an entry could lead to', () => {
    const fault =
      'unknown-briefing  The briefing "2031-05-third-round" is a draft, which has no page yet. Remove the reference until it is published.';
    const link = '[the third](briefing:2031-05-third-round)';
    assert.deepEqual(problemsOf('sound', draft(), { file: BRIEFING, from: '[the first](briefing:2031-01-first-round)', to: link }), [
      `${BRIEFING}:9:40  ${fault}`,
    ]);
  });

  test('may lead to itself and to what is published', () => {
    const analysis = 'See [the second](briefing:2031-03-second-round) and [this](briefing:2031-05-third-round).';
    assert.deepEqual(problemsOf('sound', draft('', analysis)), []);
  });

  test('cannot be one again once it was published', () => {
    const [first = '', ...others] = problemsOf('sound', { file: BRIEFING, from: 'asOf: 2031-03', to: 'draft: true\nasOf: 2031-03' });
    assert.match(
      first,
      /^ledger\.jsonl:\d+:\d+ {2}lost-entry {2}The briefing "2031-03-second-round", issued on [\d-]+, is a draft again, and its address would be dead\. Remove "draft: true"; /,
    );
    assert.deepEqual(others, []);
  });
});

const TOPIC = 'topics/secret-canal.yaml';
const topic = (more = ''): Edit => ({
  file: TOPIC,
  to: `name: Secret canal\ndefinition: A canal.\n${more}`,
});
const actor = (id: string, kind = 'institution', more = ''): Edit => ({
  file: `actors/${id}.yaml`,
  to: `name: ${id}\nkind: ${kind}\ndescription: Of the canal.\n${more}`,
});
const source = (publisher: string): Edit => ({
  file: 'sources/leak.yaml',
  to: `name: The leak\nkind: official-statement\npublisher: ${publisher}\naddress: https://example.org/leak\npublished: 2031-05-01\n`,
});
const ownPage = (text: string): Edit => ({
  file: 'pages/house.md',
  to: `---\ntitle: The house\ndescription: How we work.\n---\n\n${text}\n`,
});
const site = (text: string): Edit => ({ file: 'site.yaml', to: `name: The Lake\nfooter: "${text}"\n` });
const row = (id: string): Edit => ({
  file: 'ledger.jsonl',
  from: '{"collection":"topics","id":"ferry-line"',
  to: `{"collection":"topics","id":"${id}","issued":"2031-03-10"}\n{"collection":"topics","id":"ferry-line"`,
});
const mention = (link: string): Edit => ({ file: BRIEFING, from: '[the first](briefing:2031-01-first-round)', to: link });
const clerk = actor('canal-clerk', 'person', 'side: board\n');
const CLERK = '[a clerk](actor:canal-clerk)';
const CANAL = '[the canal](topic:secret-canal)';

describe('an entry is held back', () => {
  for (const [what, edits, held] of [
    ['if only a draft refers to it', [draft('', CANAL), topic()], ['topics/secret-canal']],
    ['if only what is held back refers to it', [draft('', CLERK), clerk, actor('board')], ['actors/canal-clerk', 'actors/board']],
    ['if it is a source that only a draft cites', [draft('', '[1](source:leak#1)'), source('Canal board')], ['sources/leak']],
    ['but not if nothing refers to it', [draft(), topic()], []],
    ['but not if an entry to which nothing refers does', [draft('', '[the board](actor:board)'), clerk, actor('board')], []],
    ['but not if a published briefing refers to it too', [draft('', CANAL), topic(), mention(CANAL)], []],
    ['but not if an entry does to which a published briefing refers', [draft('', CLERK), clerk, actor('board'), mention(CLERK)], []],
    ['but not if a page of the publication does', [draft('', CANAL), topic(), ownPage(CANAL)], []],
    ['but not if the description of the publication does', [draft('', CANAL), topic(), site(CANAL)], []],
    ['but not if it was issued', [draft('', CANAL), topic(), row('secret-canal')], []],
    ['but not if it was issued under a former id', [draft('', CANAL), topic('formerIds: [old-canal]\n'), row('old-canal')], []],
  ] as const) {
    test(what, () => {
      const content = readFixture('sound', ...edits);
      const entries = [...content.held].filter((name) => !name.startsWith('briefings/'));
      assert.deepEqual(entries.toSorted(), [...held].toSorted());
      const unissued = content.problems.filter(({ rule }) => rule === 'not-issued').map(({ message }) => message);
      for (const name of held) assert.ok(!unissued.some((message) => message.includes(`"${name.split('/')[1]}"`)), `${unissued}`);
      const published = publishedContent(content, { drafts: false });
      const { topics, actors, sources } = published;
      const left = [...topics.values(), ...actors.values(), ...sources.values()].map(({ collection, id }) => `${collection}/${id}`);
      assert.deepEqual(
        held.filter((name) => left.includes(name)),
        [],
      );
      const issued = issueIdentifiers(content.ledger, published, '2032-01-01').entries.map(({ collection, id }) => `${collection}/${id}`);
      assert.deepEqual(
        held.filter((name) => issued.includes(name)),
        [],
      );
      for (const { file = '' } of held.length === 0 ? edits : []) {
        const name = file.replace('.yaml', '');
        if (/^(?:topics|actors|sources)\//.test(file)) assert.ok(left.includes(name) && issued.includes(name), name);
      }
    });
  }

  test('until the draft is published: then the check asks for its identifier', () => {
    const { file, to = '' } = draft('', CANAL);
    const published = problemsOf('sound', { file, to: to.replace('draft: true\n', '') }, topic());
    assert.ok(
      published.includes('ledger.jsonl:1:1  not-issued  The topic "secret-canal" has not been issued. Run "npm run ledger" to issue it.'),
    );
  });
});
