import { BRIEFING, briefing, type HostileCase, point, TOPIC, topic } from './hostile-case.ts';

const bomb = [
  'a: &a [x, x, x, x]',
  ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefghi'[index]}, `.repeat(9)}]`),
].join('\n');
const form = (name: string, holds: string, ...breaks: HostileCase['breaks']): HostileCase => ({ name, path: TOPIC, holds, breaks });
const off = (name: string, points: string, ...breaks: HostileCase['breaks']): HostileCase => ({
  name,
  path: BRIEFING,
  holds: briefing({ fields: `offTheTable:\n${points}` }),
  breaks,
});
const fields = (name: string, yaml: string, ...breaks: HostileCase['breaks']): HostileCase => ({
  name,
  path: BRIEFING,
  holds: briefing({ fields: `${yaml}\n` }),
  breaks,
});

/** Fields that are not well-formed, or mean something else than their author thinks. */
export const HOSTILE_FIELDS: HostileCase[] = [
  { name: 'an empty briefing', path: BRIEFING, holds: '', breaks: ['no-frontmatter'] },
  { name: 'a briefing without fields', path: BRIEFING, holds: 'They met.\n', breaks: ['no-frontmatter'] },
  { name: 'fields that are never closed', path: BRIEFING, holds: '---\ntitle: A first meeting\n', breaks: ['no-frontmatter'] },
  { name: 'fields that hold nothing', path: BRIEFING, holds: '---\n---\n\nThey met.\n', breaks: ['wrong-type'] },
  form('an empty topic', '', 'wrong-type'),
  form('aliases of aliases of aliases', `${bomb}\n`, 'bad-yaml'),
  form('an anchor that nothing names, which would cut a text', topic('&fishing Fishing'), 'bad-yaml'),
  form('a merge of fields', topic('Fishing', 'base: &base { a: 1 }\nmore: { <<: *base }\n'), 'bad-yaml'),
  form('a key that stands twice', topic('Fishing', 'name: Hunting\n'), 'bad-yaml'),
  form('a tab for a margin', 'name: Fishing\ndefinition:\n\t- Who may fish.\n', 'bad-yaml'),
  form('a tag that makes code', topic('!!js/function "function () {}"'), 'bad-yaml'),
  form('a second document', `${topic('Fishing')}---\n${topic('Hunting')}`, 'bad-yaml'),
  form('lists in lists, fifty thousand deep', `name: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`, 'too-deep'),
  form('a hundred thousand brackets that are not closed', `name: ${'['.repeat(100_000)}\n`, 'too-deep'),
  form('a field called __proto__', topic('Fishing', '__proto__: { name: Hunting }\n'), 'unknown-key'),
  form('a field called constructor', topic('Fishing', 'constructor: { prototype: { name: Hunting } }\n'), 'unknown-key'),
  form('a name that is null', topic('null'), 'wrong-type'),
  form('a name that is ~', topic('~'), 'wrong-type'),
  form('a name that is no, which YAML 1.2 takes for a word', topic('no')),
  form('a name that is yes, which YAML 1.2 takes for a word', topic('yes')),
  form('a name that is true', topic('true'), 'wrong-type'),
  form('a name that is a number', topic('1961'), 'wrong-type'),
  form('a name that is a list', topic('[Fishing]'), 'wrong-type'),
  form('a name of spaces', topic('"   "'), 'missing-value'),
  form('a name without a letter', topic('"…"'), 'wrong-form'),
  form('a name of 10,000 characters', topic('x'.repeat(10_000)), 'too-long'),
  form('a name in Arabic', topic('الصيد')),
  form('a name in Chinese', topic('捕鱼')),
  form('a comment behind a name', topic('Fishing #2'), 'comment-after-text'),
  form('no definition', 'name: Fishing\n', 'missing-field'),
  form('HTML in a name, which is shown as it is written', topic('"<img src=x onerror=alert(1)>"')),
  form('a former id that is a path', topic('Fishing', 'formerIds: ["../actors/norvania"]\n'), 'wrong-form'),
  form('the id of another topic as a former one', topic('Fishing', 'formerIds: [winter-tolls]\n'), 'taken-id'),
  {
    name: 'an actor of no kind',
    path: 'actors/lake-people.yaml',
    holds: 'name: Lake people\nkind: people\ndescription: They live there.\n',
    breaks: ['unknown-value'],
  },
  {
    name: 'an actor that is its own side',
    path: 'actors/lake-people.yaml',
    holds: 'name: Lake people\nkind: community\nside: lake-people\ndescription: They live there.\n',
    breaks: ['self-reference'],
  },
  {
    name: 'an address that is a script',
    path: 'sources/harbour-gazette.yaml',
    holds: 'name: Gazette\nkind: news-report\npublisher: Gazette\naddress: "javascript:alert(1)"\n',
    breaks: ['wrong-form'],
  },
  {
    name: 'an address that is data',
    path: 'sources/harbour-gazette.yaml',
    holds: 'name: Gazette\nkind: news-report\npublisher: Gazette\naddress: "data:text/html,x"\n',
    breaks: ['wrong-form'],
  },
  fields(
    'a day that is not in the calendar',
    'events: [{ title: X, date: 2031-02-30, cites: [{ source: harbour-gazette }] }]',
    'wrong-form',
  ),
  fields('the year 0', 'events: [{ title: X, date: 0000-01, cites: [{ source: harbour-gazette }] }]', 'wrong-form'),
  fields(
    'what happened after it was told',
    'events: [{ title: X, date: 2031-02-01, cites: [{ source: harbour-gazette }] }]',
    'impossible-day',
  ),
  fields('a day that is a word', 'revisions: [{ date: yesterday, note: X }]', 'wrong-form'),
  fields('a revision before the day of compiling', 'revisions: [{ date: 2031-01-01, note: X }]', 'wrong-order'),
  fields(
    'a tie of an actor to itself',
    'ties: [{ from: norvania, tie: supports, to: norvania, cites: [{ source: harbour-gazette }] }]',
    'self-reference',
  ),
  fields(
    'an actor that is listed twice',
    `actors: [${'{ actor: norvania, part: X, cites: [{ source: harbour-gazette }] }, '.repeat(2)}]`,
    'listed-twice',
  ),
  fields(
    'a position of somebody who is no party',
    'positions: [{ party: halden-isles, topic: ferry-line, stance: wants, cites: [{ source: harbour-gazette }] }]',
    'not-a-party',
  ),
  fields(
    'two positions on one topic',
    `positions: [${'{ party: norvania, topic: ferry-line, stance: wants, cites: [{ source: harbour-gazette }] }, '.repeat(2)}]`,
    'duplicate-position',
  ),
  off('two points with one id', point('o1') + point('o1'), 'duplicate-point'),
  off('a point under another kind', point('a1'), 'wrong-kind'),
  off('an id with a Cyrillic letter', point('о1'), 'wrong-form'),
  off('an id with a leading zero', point('o01'), 'wrong-form'),
  off('5,000 points', Array.from({ length: 5000 }, (_, index) => point(`o${index + 1}`)).join(''), 'too-large'),
  fields('2,000 days of revision', `revisions:\n${'  - { date: 2031-02-01, note: X }\n'.repeat(2000)}`, 'too-long'),
  off('the text of a point that links to itself', point('o1', '"See [this](point:o1)."'), 'not-issued'),
  off(
    'successors in a circle',
    point('o1', 'X.', ', changes: [{ change: superseded, date: 2031-02-01, reason: X, successor: o2 }]') +
      point('o2', 'X.', ', changes: [{ change: superseded, date: 2031-02-01, reason: X, successor: o1 }]'),
    'circular-successor',
  ),
  off('somebody’s word that is not one party’s', point('o1', 'X.', ', saidBy: norvania'), 'unexpected-field'),
  off('a party that has no delegation', point('o1', 'X.', ', parties: [halden-isles]'), 'not-a-party'),
  off(
    'a quotation of 41 words',
    point('o1', 'X.', `, wordings: [{ source: harbour-gazette, quote: ${'word '.repeat(41)}}]`),
    'long-quotation',
  ),
  off('a hedge on what is stated', point('o1', 'It will likely stay so.'), 'hedge-as-stated', 'not-issued'),
];
