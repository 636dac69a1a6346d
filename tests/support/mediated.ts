import type { Library } from '../../src/model/library/records.ts';
import { libraryOf } from './edited-content.ts';

const CITES = '[{ source: harbour-gazette }]';

/** Returns a library with a round in which a third delegation took part in some capacities, written in the keys of version 0.1 if it has one. */
export function mediatedLibrary(capacities: string[], attribution = 'joint'): Library {
  const [only] = capacities;
  const capacity = capacities.length === 1 ? `capacity: ${only}` : `capacities: [${capacities.join(', ')}]`;
  const briefing = `---
title: A first meeting on the lake
summary: Norvania and Estmark met and settled nothing.
event: { name: Lake Ost talks, place: Solvik, cites: ${CITES} }
asOf: 2031-01
compiled: 2031-01-20
sources: [harbour-gazette]
delegations:
  - party: norvania
  - party: estmark
  - { party: halden-isles, ${capacity}, capacityCites: ${CITES} }
agreed:
  - id: a1
    title: Guns fall silent
    text: The two sides cease fire.
    topics: [lake-fishing]
    attribution: ${attribution}
    cites: ${CITES}
---

[Norvania](actor:norvania) met [Estmark](actor:estmark).
`;
  const row = '{"briefing":"2031-01-first-round","id":"a1","kind":"agreed","number":1,"issued":"2031-01-20","status":"current"}';
  const first = '{"briefing":"2031-03-second-round","id":"a1"';
  return libraryOf(
    'sound',
    { file: 'briefings/2031-01-first-round.md', to: briefing },
    { file: 'ledger.jsonl', from: first, to: `${row}\n${first}` },
  );
}
