import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Anything that YAML holds. */
export type Data = { [key: string]: Data } | Data[] | string | number | boolean;

const FILE = join(import.meta.dirname, '../fixtures/sound/briefings/2031-03-second-round.md');

/** Returns a briefing that uses every field of the schema, and its analysis: that of the fixture, with what it leaves out. */
export function fullBriefing(): { data: { [key: string]: Data }; body: string } {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(FILE, 'utf8')) ?? [];
  const data = parse(frontmatter);
  const cites = [{ source: 'solvik-communique', paragraph: 1 }];
  data.sources.push('harbour-gazette');
  // The process, the round before and the one before that of a briefing: the test gives each briefing its own.
  data.process = 'lake-process';
  data.follows = 'lake-before';
  data.inShort = ['The [ferry](topic:ferry-line) matters to both shores.'];
  data.outcome = { result: 'agreement', text: 'They signed on [the ferry](topic:ferry-line).', cites };
  data.authors = ['Ida Holm'];
  data.event.mode = 'in-person';
  data.event.contact = 'direct';
  data.notCovered = [{ text: 'What the [Board](actor:ferry-board) will charge.', cites }];
  data.actors[1].presence = 'in-the-place';
  data.delegations.push({
    actor: 'halden-isles',
    capacities: ['hosting', 'witnessing'],
    capacityCites: cites,
    isParty: false,
    members: [],
    note: 'It lent its port.',
  });
  data.delegations[1].members.push({ actor: 'mira-solen', role: 'Guest', change: 'came', cites });
  data.agreed.push({
    ...data.agreed[1],
    id: 'a5',
    changes: [{ change: 'withdrawn', date: '2031-03-20', reason: 'Twice.', successor: 'a3' }],
  });
  data.agreed.push({ ...data.agreed[0], id: 'a4', parties: ['norvania'], attribution: 'press', certainty: 'likely' });
  Object.assign(data.agreed.at(-1), {
    concerns: ['halden-isles'],
    opposedBy: ['ferry-board'],
    due: { date: '2031-06', words: 'before the summer', cites },
    relations: [
      { relation: 'changes', to: 'lake-before/a1', process: 'lake-process', note: 'So says the [Board](actor:ferry-board).', cites },
    ],
    reports: [
      {
        source: 'lake-herald',
        says: 'adds',
        quote: 'one boat for each shore',
        speaker: 'tomas-brandt',
        text: 'It adds a boat, says the [Board](actor:ferry-board).',
        cites: [{ source: 'lake-herald', paragraph: 1 }],
      },
      { source: 'lake-herald', says: 'confirms', text: 'It says the same.' },
    ],
    followUps: [{ date: '2031-07-01', result: 'partly', text: 'One boat sails, says the [Board](actor:ferry-board).', cites }],
    readouts: [
      ...data.agreed[0].readouts,
      { party: 'estmark', says: 'dissociates', by: 'tomas-brandt', date: '2031-03-05', note: 'He will not pay.', cites },
      { party: 'estmark', says: 'differs', date: '2031-03-06', note: 'It will pay half.', cites },
    ],
  });
  const { title, text, topics } = data.agreed[0];
  data.agreed.push({ id: 'a6', title, text, topics, attribution: 'press', cites });
  // Who holds no seat stands first, so that the last can become anybody.
  data.actors.unshift(data.actors.pop(), { actor: 'ferry-board', part: 'Runs the boats.', cites });
  data.unresolved = [
    {
      ...data.offTheTable[0],
      id: 'u1',
      alternatives: [
        { text: 'A [toll](topic:winter-tolls) in winter.', backers: ['norvania'], cites },
        { text: 'No [toll](topic:winter-tolls).', backers: ['estmark'], cites },
      ],
    },
  ];
  data.positions.push({
    party: 'norvania',
    topic: 'lake-fishing',
    stance: 'wants',
    text: 'a toll',
    point: 'r1',
    certainty: 'possible',
    cites,
  });
  data.events.push({ title: 'The toll ends', date: '2031-05', cites });
  return { data: whole(data) as { [key: string]: Data }, body };
}

/** Returns data in which each list of cites has one with a paragraph and one with a place, each with the words that the passage begins and ends with. */
function whole(data: Data): Data {
  if (Array.isArray(data)) return data.map(whole);
  if (typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, /cites$/i.test(key) ? wholeCites(value) : whole(value)]));
}

function wholeCites(cites: Data): Data {
  const [first] = cites as { source: string }[];
  const passage = { from: 'one ferry', to: 'both shores' };
  const counted = (cites as object[]).map((cite) => ({ paragraph: 2, ...passage, ...cite }));
  return [...counted, { source: first?.source ?? '', at: 'Art. 2', ...passage }];
}
