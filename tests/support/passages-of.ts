import assert from 'node:assert/strict';
import { checkPassages, type PassageCheck } from '../../src/reader/check-passages.ts';
import { readSourceText } from '../../src/reader/source-text.ts';
import { BRIEFING, readFixture } from './edited-content.ts';

const SOURCES = ['solvik-communique', 'harbour-gazette'];

/** Returns a short briefing with one cite, one point with one wording if one is given, and an analysis. */
function briefingWith(cite: string, analysis: string, wording?: string): string {
  return `---
title: A ferry
summary: A ferry.
event: { name: Ferry talks, places: [Solvik], cites: [{ source: ${cite} }] }
asOf: 2031-03
compiled: 2031-03-10
sources: [${SOURCES}]
delegations: [{ actor: norvania }]
offTheTable:
  - id: o1
    title: Fishing
    text: Fishing is left aside.
    topics: [lake-fishing]
    attribution: press
    cites: [{ source: harbour-gazette }]
    wordings: [${wording === undefined ? '' : `{ source: ${wording} }`}]
---

${analysis}
`;
}

/** Holds a briefing with one cite, one wording and an analysis against the text of the communiqué, or other texts of its sources. */
export function checkPassagesOf(
  text: string | Record<string, string>,
  { cite = 'solvik-communique', wording = '', analysis = 'Nothing.' },
): PassageCheck {
  const to = briefingWith(cite, analysis, wording || undefined);
  const briefing = readFixture('sound', { file: BRIEFING, to }).briefings.get('2031-03-second-round') ?? assert.fail();
  const texts = typeof text === 'string' ? { [SOURCES[0] ?? '']: text } : text;
  return checkPassages([briefing], new Map(Object.entries(texts).map(([id, each]) => [id, readSourceText(id, each)])));
}

/** Returns what is wrong in a check of passages, as an author sees it, without the name of the file. */
export function findingsOf({ problems }: PassageCheck): string[] {
  return problems.map(({ line, column, rule, message }) => `${line}:${column}  ${rule}  ${message}`);
}
