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
  data.delegations.push({ party: 'halden-isles', capacity: 'hosting', capacityCites: cites, members: [], note: 'It lent its port.' });
  data.delegations[1].members.push({ actor: 'lake-people', role: 'Guests', change: 'came', cites });
  data.agreed.push({
    ...data.agreed[1],
    id: 'a5',
    changes: [{ change: 'withdrawn', date: '2031-03-20', reason: 'Twice.', successor: 'a3' }],
  });
  data.agreed.push({ ...data.agreed[0], id: 'a4', parties: ['norvania'], attribution: 'press', certainty: 'likely' });
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

/** Returns data in which every cite names a paragraph and the words that the passage begins and ends with. */
function whole(data: Data): Data {
  if (Array.isArray(data)) return data.map(whole);
  if (typeof data !== 'object') return data;
  const isCite = 'source' in data && !('quote' in data || 'paraphrase' in data || 'absent' in data);
  const all = isCite ? { paragraph: 2, from: 'one ferry', to: 'both shores', ...data } : data;
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, whole(value)]));
}
