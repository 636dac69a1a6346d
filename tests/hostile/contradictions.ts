import { BRIEFING, briefing, type HostileCase, point } from './hostile-case.ts';

type Breaks = HostileCase['breaks'];

const CITES = 'cites: [{ source: harbour-gazette }]';
const held = (name: string, path: string, holds: string, breaks: Breaks): HostileCase => ({ name, path, holds, breaks });
const dated = (fields: string) => briefing({ fields: `${fields}\n` }).replace('places: [Solvik]', 'places: [Solvik], first: 2031-01-05');

const fields = (name: string, yaml: string, ...breaks: Breaks) => held(name, BRIEFING, dated(yaml), breaks);
const delegation = (name: string, yaml: string, more: string, ...breaks: Breaks) =>
  held(name, BRIEFING, dated(more).replace('{ actor: norvania }', `{ actor: norvania }, ${yaml}`), breaks);
const event = (name: string, yaml: string, ...breaks: Breaks) =>
  held(name, BRIEFING, briefing({}).replace('places: [Solvik]', yaml), breaks);
const source = (name: string, more: string, ...breaks: Breaks) =>
  held(name, 'sources/harbour-gazette.yaml', `name: Gazette\nkind: news-report\npublisher: Gazette\n${more}\n`, breaks);
const coalition = (name: string, more: string, ...breaks: Breaks) =>
  held(name, 'actors/halden-isles.yaml', `name: Halden Isles\nkind: coalition\ndescription: X.\n${more}\n`, breaks);

const pointOf =
  (key: string, id: string) =>
  (name: string, more: string, ...breaks: Breaks) =>
    fields(name, `${key}:\n${point(id, 'X.', `, ${more}`)}`, ...breaks);
const off = pointOf('offTheTable', 'o1');
const agreed = pointOf('agreed', 'a1');
const unresolved = pointOf('unresolved', 'u1');
const floated = pointOf('floated', 'f1');
const redLine = pointOf('redLines', 'r1');

const part = (more: string, actor = 'norvania') => `actors: [{ actor: ${actor}, part: X, ${more}, ${CITES} }]`;
const readout = (more: string) => `readouts: [{ party: norvania, ${more} }]`;

/** What is wrong with who was there, and in what capacity. */
const WHO: HostileCase[] = [
  fields('a party that was absent', part('presence: absent'), 'contradiction'),
  fields('a party that had no seat', part('presence: in-the-place'), 'contradiction'),
  fields('a party at the table', part('presence: at-the-table')),
  fields('an absent actor without a delegation', part('presence: absent', 'halden-isles')),
  delegation(
    'an absent observer',
    '{ actor: halden-isles, capacities: [observing] }',
    part('presence: absent', 'halden-isles'),
    'contradiction',
  ),
  delegation(
    'somebody who is a party and absent',
    '{ actor: halden-isles, isParty: true }',
    part('presence: absent', 'halden-isles'),
    'contradiction',
  ),
  delegation(
    'an absent member of a delegation',
    `{ actor: halden-isles, members: [{ actor: mira-solen, role: X, ${CITES} }] }`,
    part('presence: absent', 'mira-solen'),
    'contradiction',
  ),
  delegation(
    'an absent former member of a delegation',
    `{ actor: halden-isles, members: [{ actor: mira-solen, role: X, change: left, ${CITES} }] }`,
    part('presence: absent', 'mira-solen'),
  ),
  fields('a presence that nobody knows', part('presence: nearby'), 'unknown-value'),
  delegation('a capacity that is none', '{ actor: halden-isles, capacities: [meddling] }', '', 'unknown-value'),
  delegation('a capacity that is not a list', '{ actor: halden-isles, capacities: hosting }', '', 'wrong-type'),
  delegation('no capacity at all', '{ actor: halden-isles, capacities: [] }', '', 'missing-value'),
  delegation('a capacity twice', '{ actor: halden-isles, capacities: [hosting, hosting] }', '', 'listed-twice'),
  delegation('a party by a word', '{ actor: halden-isles, isParty: perhaps }', '', 'wrong-type'),
  event('a mode that is none', 'places: [Solvik], mode: pigeon', 'unknown-value'),
  event('a contact that is none', 'contact: friendly', 'unknown-value'),
  event('a place that is not a list', 'places: Solvik', 'wrong-type'),
  event('a place twice', 'places: [Solvik, Solvik]', 'listed-twice'),
  event('a place that is a mode', 'places: [Online]', 'place-is-a-mode'),
  event('a place that is a video link', 'places: [by video link, Solvik]', 'place-is-a-mode'),
  ...['Zoom meeting', 'a phone call', 'Microsoft Teams', 'Online (Webex)', 'an exchange of letters', 'by e-mail'].map((place) =>
    event(`a place that is ${place}`, `places: [${place}]`, 'place-is-a-mode'),
  ),
  event('a place that is called Phone City', 'places: [Phone City]'),
  event('a place and a network', 'places: [Paris and online]'),
  event('a place of version 0.1', 'place: Solvik', 'former-keys'),
  event('a month, and a day of it as the last', 'first: 2031-01, last: 2031-01-03'),
  event('a day, and its month as the last', 'first: 2031-01-03, last: 2031-01'),
  event('a month before the first day', 'first: 2031-01-03, last: 2030-12', 'wrong-order'),
];

/** What is wrong with a briefing as a whole. */
const ROUND: HostileCase[] = [
  fields('an outcome that is none', `outcome: { result: peace, ${CITES} }`, 'unknown-value'),
  fields('an outcome without a cite', 'outcome: { result: agreement }', 'missing-field'),
  fields('an outcome that is a word', 'outcome: agreement', 'wrong-type'),
  fields('six sentences in short', 'inShort: [A., B., C., D., E., F.]', 'too-long'),
  fields('in short in one text', 'inShort: A. B.', 'wrong-type'),
  fields('a sentence in short that links to nobody', 'inShort: ["[X](actor:nobody)"]', 'unknown-actor'),
  fields('an author twice', 'authors: [Ida Holm, Ida Holm]', 'listed-twice'),
  fields('a draft by a word', 'draft: "yes"', 'wrong-type'),
  fields('a former id that is a path', 'formerIds: [../first]', 'wrong-form'),
  fields('a former id that another briefing has', 'formerIds: [2031-03-second-round]', 'taken-id'),
  fields('what is not covered, without a cite', 'notCovered: [{ text: X. }]', 'missing-field'),
  fields(
    'a position without a stance that has a text',
    `positions: [{ party: norvania, topic: ferry-line, stance: not-stated, text: It wants it., ${CITES} }]`,
    'text-under-not-stated',
  ),
];

/** What is wrong with whose word a point is, and with who bears it. */
const WORDS: HostileCase[] = [
  redLine('a red line without holders', 'parties: [norvania]', 'missing-field'),
  redLine('a red line of nobody', 'holders: []', 'missing-value'),
  redLine('a holder that the briefing does not name', 'holders: [halden-isles]', 'not-in-briefing'),
  redLine('a holder that nobody knows', 'holders: [norvana]', 'unknown-actor'),
  redLine('a holder that opposes its own red line', 'holders: [norvania], opposedBy: [norvania]', 'contradiction'),
  floated('an idea that who raised it opposes', 'raisedBy: [estmark], opposedBy: [estmark]', 'contradiction'),
  floated('an idea that was raised twice by one', 'raisedBy: [estmark, estmark]', 'listed-twice'),
  off('an opponent that nobody knows', 'opposedBy: [estmrak]', 'unknown-actor'),
  unresolved('an alternative without backers', `alternatives: [{ text: X., ${CITES} }]`, 'missing-field'),
  unresolved('an alternative of nobody', `alternatives: [{ text: X., backers: [], ${CITES} }]`, 'missing-value'),
  unresolved('an alternative whose backers are a text', `alternatives: [{ text: X., backers: norvania, ${CITES} }]`, 'wrong-form'),
  unresolved('an alternative of somebody else', `alternatives: [{ text: X., backers: [halden-isles], ${CITES} }]`, 'not-in-briefing'),
  unresolved('an alternative that no source gives to anybody', `alternatives: [{ text: X., backers: not-stated, ${CITES} }]`, 'not-issued'),
  agreed('a readout that is none', readout(`says: agrees, ${CITES}`), 'unknown-value'),
  agreed('a readout by nobody', readout(`says: affirms, by: nobody, ${CITES}`), 'unknown-actor'),
  agreed('a readout by the other side', readout(`says: affirms, by: tomas-brandt, ${CITES}`), 'wrong-speaker'),
  agreed('a readout by somebody of no side', readout(`says: affirms, by: lake-people, ${CITES}`), 'wrong-speaker'),
  agreed('a readout by an office of the party', readout(`says: affirms, by: ferry-board, ${CITES}`), 'not-issued'),
  agreed('what a party is only reported to affirm', readout(`says: affirms, ${CITES}`), 'unfounded-word', 'not-issued'),
  agreed('a note under a readout that is not stated', readout('says: not-stated, note: It agreed.'), 'text-under-not-stated', 'not-issued'),
  agreed('a readout that no briefing can know of', readout(`says: reported, date: 2031-04-01, ${CITES}`), 'impossible-day', 'not-issued'),
];

/** What is wrong with deadlines and with what came of a point. */
const LATER: HostileCase[] = [
  off('a deadline before the talks', `due: { date: 2030-12, ${CITES} }`, 'wrong-order'),
  off('a deadline without a day or words', `due: { ${CITES} }`, 'wrong-form'),
  off('a deadline in the month of the talks', `due: { date: 2031-01, ${CITES} }`, 'not-issued'),
  off('a follow-up before the talks', `followUps: [{ date: 2030-11, result: done, text: X., ${CITES} }]`, 'wrong-order'),
  off('a follow-up that is none', `followUps: [{ date: 2031-01-10, result: perhaps, text: X., ${CITES} }]`, 'unknown-value'),
  off('a follow-up without a day', `followUps: [{ result: done, text: X., ${CITES} }]`, 'missing-field'),
  off(
    'follow-ups in the wrong order',
    `followUps: [{ date: 2031-01-10, result: done, text: X., ${CITES} }, { date: 2031-01-09, result: partly, text: X., ${CITES} }]`,
    'wrong-order',
  ),
  off(
    'a follow-up that no briefing can know of',
    `followUps: [{ date: 2031-04-01, result: done, text: X., ${CITES} }]`,
    'impossible-day',
    'not-issued',
  ),
];

/** What is wrong with sources and actors. */
const ENTRIES: HostileCase[] = [
  source('a translation of itself', 'translationOf: harbour-gazette', 'self-reference'),
  source('a translation of nothing', 'translationOf: harbor-gazette', 'unknown-source'),
  source('an issuer that nobody knows', 'issuers: [norvana]', 'unknown-actor'),
  source('an issuer twice', 'issuers: [norvania, norvania]', 'listed-twice'),
  source('a numbering that is none', 'numbering: verses', 'unknown-value'),
  source('an official text by a word', 'official: perhaps', 'wrong-type'),
  source('an archive that is a script', 'archive: "javascript:alert(1)"', 'wrong-form'),
  source('a text that was read before it was published', 'published: 2031-01-15\nread: 2031-01-14', 'impossible-day'),
  coalition('a coalition that is its own member', 'members: [halden-isles]', 'self-reference'),
  coalition('a member that nobody knows', 'members: [norvana]', 'unknown-actor'),
  coalition('a member twice', 'members: [norvania, norvania]', 'listed-twice'),
  coalition('members that are a text', 'members: norvania', 'wrong-type'),
  held('a source of a newer version', 'version.yaml', 'version: "9.0"\n', ['newer-content']),
  held('the version of this program', 'version.yaml', 'version: "0.2"\n', []),
  held('a version that is a number', 'version.yaml', 'version: 0.2\n', ['wrong-type']),
  held('a version that is a word', 'version.yaml', 'version: newest\n', ['wrong-form']),
];

/** What fields of a briefing, a source or an actor say against each other, against the days or against the sources. */
export const HOSTILE_CONTRADICTIONS: HostileCase[] = [...WHO, ...ROUND, ...WORDS, ...LATER, ...ENTRIES];
