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
