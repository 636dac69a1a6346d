import { fileURLToPath } from 'node:url';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Library, Point } from '../../src/model/library/records.ts';
import { assertValid, readContent } from '../../src/reader/read-content.ts';
import { BRIEFING, type Edit, libraryOf } from './edited-content.ts';

const WRITTEN = '=1+1, "a" \'b\' “c”;\r\n1. </script> <!-- ]]> ]]> &amp; & <b> *x* _y_ [z](w) `k` \\ ~ # ! | \u200fשלום\u200f ünï';

/** Plain words with every sign that some format gives a meaning, on two lines, the first of which a spreadsheet takes for a formula; written with an end of line of Windows, which no output has. */
export const HOSTILE = WRITTEN.replace('\r\n', '\n');

/** A short text in Markdown with the same signs, escaped where the reader requires it, and a link. */
export const HOSTILE_MARKDOWN =
  '\\<b> ]]> ]]> =1+1, "a" \\\\ \\[z](w) `](actor:estmark)` *one* [“the\\] Board”](actor:ferry-board), &amp; שלום';

/** A text without Markdown that begins as a list does. */
const LIST_LIKE = '- 1. not a list, and +1 at that';

const HOSTILE_EDITS: Edit[] = [
  ...[
    ['title: A ferry, and no toll', 'title'],
    ['title: Lights by the Board', 'title'],
    ['quote: one ferry for both shores', 'quote'],
    ['reason: It was a misprint.', 'reason'],
    ['name: Lake Ost talks', 'name'],
    ['note: Superseded F1.', 'note'],
    ['to: "both shores"', 'to'],
  ].map(([from = '', key = '']) => ({ file: BRIEFING, from, to: `${key}: ${JSON.stringify(WRITTEN)}` })),
  { file: BRIEFING, from: 'text: The harbour lights stay lit.', to: `text: ${JSON.stringify(HOSTILE_MARKDOWN)}` },
  { file: BRIEFING, from: 'text: There is to be no toll.', to: `text: ${JSON.stringify(LIST_LIKE)}` },
  { file: BRIEFING, from: 'note: As the [Ferry Board](actor:ferry-board) has it.', to: `note: ${JSON.stringify(HOSTILE_MARKDOWN)}` },
  { file: BRIEFING, from: 'text: to [one ferry](topic:ferry-line)', to: `text: ${JSON.stringify(HOSTILE_MARKDOWN)}` },
  { file: 'actors/norvania.yaml', from: 'name: Norvania', to: `name: ${JSON.stringify(WRITTEN)}` },
  { file: 'topics/ferry-line.yaml', from: 'name: Ferry line', to: `name: ${JSON.stringify(WRITTEN)}` },
  { file: 'sources/solvik-communique.yaml', from: 'name: the communiqué', to: `name: ${JSON.stringify(WRITTEN)}` },
];

/** The library of the first briefing, on the talks in Paris. */
export function realLibrary(): Library {
  return buildLibrary(assertValid(readContent(fileURLToPath(new URL('../fixtures/paris-talks', import.meta.url)), '/')));
}

/** The library of the sound fixture: two briefings, with points that are reworded, superseded and withdrawn. */
export function soundLibrary(): Library {
  return libraryOf('sound');
}

/** The sound library with hostile words in names, titles, texts, quotations, notes and reasons. */
export function hostileLibrary(): Library {
  return libraryOf('sound', ...HOSTILE_EDITS);
}

/** The libraries that every format has to hold for. */
export const LIBRARIES: [name: string, library: Library][] = [
  ['the real content', realLibrary()],
  ['the fixture', soundLibrary()],
  ['the fixture with hostile words', hostileLibrary()],
  ['the rounds of a process', libraryOf('three-rounds')],
];

/** Returns all points of a library. */
export function pointsOf({ briefings }: Library): Point[] {
  return briefings.flatMap(({ points }) => points);
}
