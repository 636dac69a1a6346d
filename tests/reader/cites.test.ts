import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

testProblems('cites', [
  {
    name: 'a paragraph that the source does not have, in a cite',
    from: 'paragraph: 1, from:',
    to: 'paragraph: 5, from:',
    expect: [
      'briefings/2031-03-second-round.md:52:53  unknown-paragraph  The source "solvik-communique" has no paragraph "5": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source\'s entry.',
    ],
  },
  {
    name: 'a paragraph that the source does not have, in a wording',
    from: 'paragraph: 1, speaker',
    to: 'paragraph: 9, speaker',
    expect: [
      'briefings/2031-03-second-round.md:54:49  unknown-paragraph  The source "solvik-communique" has no paragraph "9": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source\'s entry.',
    ],
  },
  {
    name: 'a paragraph that the source does not have, in a text',
    from: '(source:solvik-communique#2)',
    to: '(source:solvik-communique#7)',
    expect: [
      'briefings/2031-03-second-round.md:23:57  unknown-paragraph  The source "solvik-communique" has no paragraph "7": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source\'s entry.',
    ],
  },
  {
    name: 'a paragraph that the source does not have, in the analysis',
    from: '(source:solvik-communique#1)',
    to: '(source:solvik-communique#11)',
    expect: [
      'briefings/2031-03-second-round.md:156:1  unknown-paragraph  The source "solvik-communique" has no paragraph "11": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source\'s entry.',
    ],
  },
  {
    name: 'a paragraph that is no number, in the analysis',
    from: '(source:solvik-communique#1)',
    to: '(source:solvik-communique#one)',
    expect: [
      'briefings/2031-03-second-round.md:156:1  unknown-paragraph  The source "solvik-communique" has no paragraph "one": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source\'s entry.',
    ],
  },
  {
    name: 'a paragraph of a source that does not say how many it has',
    file: 'briefings/2031-01-first-round.md',
    from: '{ source: harbour-gazette }',
    to: '{ source: harbour-gazette, paragraph: 1 }',
    expect: [
      'briefings/2031-01-first-round.md:7:49  unknown-paragraph  The entry of "harbour-gazette" does not say how many paragraphs it has, so paragraph "1" cannot be cited. Add the number to it as "paragraphs", or leave the paragraph out.',
    ],
  },
  {
    name: 'a standfirst of a source that has none',
    file: 'briefings/2031-01-first-round.md',
    from: 'met [Estmark](actor:estmark).',
    to: 'met. [standfirst](source:harbour-gazette#standfirst)',
    expect: [
      'briefings/2031-01-first-round.md:16:33  unknown-paragraph  The entry of "harbour-gazette" names no standfirst. If the source has one, add "standfirst: true" to it.',
    ],
  },
  {
    name: 'a cite of a source that the briefing does not list',
    from: 'cites: [{ source: solvik-communique, paragraph: 1, from:',
    to: 'cites: [{ source: harbour-gazette }, { source: solvik-communique, paragraph: 1, from:',
    expect: [
      'briefings/2031-03-second-round.md:52:23  unlisted-source  "harbour-gazette" is cited but is not among the briefing\'s "sources". Add it there.',
    ],
  },
  {
    name: 'a wording of a source that the briefing does not list',
    from: '{ source: solvik-communique, absent: true }',
    to: '{ source: harbour-gazette, absent: true }',
    expect: [
      'briefings/2031-03-second-round.md:56:19  unlisted-source  "harbour-gazette" is cited but is not among the briefing\'s "sources". Add it there.',
    ],
  },
]);

test('a source of one paragraph is said to have one', () => {
  const [said = ''] = problemsOf('sound', { file: 'sources/solvik-communique.yaml', from: 'paragraphs: 4', to: 'paragraphs: 1' });
  assert.match(said, /it has 1 paragraph and a standfirst\./);
});
