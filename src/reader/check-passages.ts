import { distance } from 'fastest-levenshtein';
import { findCites, type PlacedCite } from '../model/library/cites.ts';
import type { ReadEntry } from './entry.ts';
import { brokenWords, distinctBeginning } from './passage-marking.ts';
import type { Problem } from './problem.ts';
import { type FieldFinding, placeFindings } from './rules/finding.ts';
import { plainPassage, readParagraphs } from './source-text.ts';

/**
 * Holds every cite and every quotation of a briefing against the text of a source: the passage has to stand in the
 * paragraph that is named. A cite of the standfirst, which stands above the text, is not held against it.
 */
export function checkPassages(briefing: ReadEntry<'briefings'>, source: string, text: string): Problem[] {
  const paragraphs = readParagraphs(text).map(plainPassage);
  const findings = findCites(briefing.data)
    .filter(({ cite }) => cite.source === source && typeof cite.paragraph === 'number')
    .flatMap((placed) => checkCite(placed, paragraphs, text));
  return placeFindings(briefing, findings);
}

function checkCite({ cite, path }: PlacedCite, paragraphs: string[], text: string): FieldFinding[] {
  const number = Number(cite.paragraph);
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined) {
    const message = `The text of "${cite.source}" has ${paragraphs.length} paragraphs, but this cites ¶${number}.`;
    return [{ path: [...path, 'paragraph'], rule: 'unknown-paragraph', message }];
  }
  let rest = paragraph;
  for (const key of ['from', 'to', 'quote'] as const) {
    const words = wordsOf(cite, key);
    if (!words) continue;
    const at = rest.indexOf(words);
    if (at === -1) return [{ path: [...path, key], rule: 'passage-not-found', message: explain(words, number, paragraphs, cite.source) }];
    rest = rest.slice(at + words.length);
  }
  return checkMarking({ cite, path }, paragraphs, text);
}

/** Doubts a passage that a browser would not mark, or would mark elsewhere. */
function checkMarking({ cite, path }: PlacedCite, paragraphs: string[], text: string): FieldFinding[] {
  const number = Number(cite.paragraph);
  const broken = (['from', 'to'] as const).flatMap((key): FieldFinding[] => {
    const words = wordsOf(cite, key);
    const whole = words && brokenWords(words, paragraphs[number - 1] ?? '');
    if (!whole) return [];
    const message = `"${words}" breaks off inside a word, but browsers mark whole words only. Write "${whole}".`;
    return [{ path: [...path, key], rule: 'broken-passage', message }];
  });
  const from = wordsOf(cite, 'from');
  if (broken.length > 0 || !from) return broken;
  const distinct = distinctBeginning(from, number, paragraphs, text);
  if (distinct === undefined) return [];
  const remedy = distinct ? `Begin it with "${distinct}".` : 'Nothing in the paragraph tells the two apart; begin the passage elsewhere.';
  const message = `"${from}" also occurs earlier in the text, so a browser would open the source there. ${remedy}`;
  return [{ path: [...path, 'from'], rule: 'repeated-passage', message }];
}

/** The last full stop of a quotation may be ours. */
function wordsOf(cite: object, key: 'from' | 'to' | 'quote'): string | undefined {
  const words = (cite as Record<string, unknown>)[key];
  if (typeof words !== 'string') return undefined;
  return key === 'quote' ? plainPassage(words).replace(/[.,]$/, '') : plainPassage(words);
}

function explain(words: string, number: number, paragraphs: string[], source: string): string {
  const elsewhere = paragraphs.findIndex((paragraph) => paragraph.includes(words));
  const missing = `¶${number} of "${source}" does not have "${words}".`;
  if (elsewhere === number - 1)
    return `${missing.replace('does not have', 'has before the words above, not after them,')} Put the words of the passage in order.`;
  if (elsewhere !== -1) return `${missing} It is in ¶${elsewhere + 1}.`;
  const nearest = nearestPassage(words, number, paragraphs);
  return nearest ? `${missing} The nearest passage is "${nearest.words}" in ¶${nearest.paragraph}.` : missing;
}

/** Finds the run of as many words that differs least; the named paragraph comes first where two are equal. */
function nearestPassage(words: string, number: number, paragraphs: string[]): { words: string; paragraph: number } | undefined {
  const length = words.split(' ').length;
  const order = [number, ...paragraphs.map((_, index) => index + 1).filter((each) => each !== number)];
  const runs = order.flatMap((paragraph) => {
    const all = paragraphs[paragraph - 1]?.split(' ') ?? [];
    return all.slice(0, Math.max(1, all.length - length + 1)).map((_, at) => ({ paragraph, words: all.slice(at, at + length).join(' ') }));
  });
  const scored = runs.map((run) => ({ ...run, edits: distance(words.toLowerCase(), run.words.toLowerCase()) }));
  return scored.toSorted((a, b) => a.edits - b.edits)[0];
}
