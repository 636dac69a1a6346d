import type { Evidence } from '../../src/model/library/evidence.ts';
import { agreedSchema } from '../../src/model/schema/point.ts';

const SOURCES: Record<
  string,
  { kind: 'news-report' | 'analysis' | 'joint-statement' | 'official-statement' | 'speech'; issuers: string[] }
> = {
  gazette: { kind: 'news-report', issuers: [] },
  review: { kind: 'analysis', issuers: [] },
  joint: { kind: 'joint-statement', issuers: ['norvania', 'estmark', 'orland'] },
  'of-two': { kind: 'joint-statement', issuers: ['norvania', 'estmark'] },
  'of-norvania': { kind: 'official-statement', issuers: ['norvania'] },
  'of-board': { kind: 'speech', issuers: ['ferry-board'] },
  'of-estmark': { kind: 'official-statement', issuers: ['estmark'] },
  'of-coast': { kind: 'official-statement', issuers: ['coast-group'] },
  'of-host': { kind: 'official-statement', issuers: ['halden-isles'] },
  'with-host': { kind: 'joint-statement', issuers: ['norvania', 'halden-isles'] },
};
/** Who issued what in a made-up round of two parties, their offices, a coalition and a host. */
export const EVIDENCE: Evidence = {
  source: (id) => SOURCES[id],
  sideOf: (actor) => ({ 'ferry-board': 'norvania', 'mira-solen': 'norvania' })[actor],
  membersOf: (actor) => (actor === 'coast-group' ? ['estmark', 'orland'] : []),
};

/** Reads a readout such as "estmark affirms joint 2031-03-06 by mira-solen". */
function readout(words: string) {
  const [, party, says, source, date, by] = /^(\S+) (\S+)(?: (?!by )([a-z-]+))?(?: ([\d-]+))?(?: by (\S+))?$/.exec(words) ?? [];
  return { party, says, ...(source && { cites: [{ source }] }), ...(date && { date }), ...(by && { by }) };
}

/** Returns an agreed point with readouts, each in words such as "estmark affirms joint 2031-03-06 by mira-solen". */
export function pointOf(readouts: readonly string[], more: object = {}) {
  const cites = [{ source: 'gazette' }];
  return agreedSchema.parse({
    id: 'a1',
    title: 'A ferry',
    text: 'A ferry.',
    topics: ['ferry'],
    cites,
    readouts: readouts.map(readout),
    ...more,
  });
}
