import type { RenderedBody } from '../../markdown/render-body.ts';
import type { ListedPoint } from '../../model/library/points.ts';
import type { RuleName } from '../../model/rules.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import { schemas } from '../../model/schema/collections.ts';
import { LIMITS } from '../../model/schema/limits.ts';
import { findLeaves } from '../../model/schema/schema-leaves.ts';
import { countWords } from '../../model/text/segment.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { judgeAddress, NOWHERE } from './addresses.ts';
import type { FieldFinding } from './finding.ts';
import { judgeLink } from './references.ts';
import type { Scope } from './registry.ts';

/** The most words of a paragraph that is easy to read. */
const MAX_PARAGRAPH_WORDS = 120;

/** Checks the analysis of a briefing: its links, what Markdown allows but no page may have, and its paragraphs. */
export function checkAnalysis(
  { file }: Pick<ReadEntry, 'file'>,
  { body, links, addresses, messages }: RenderedBody,
  scope: Scope,
  { places = scope.places ?? NOWHERE, missing = 'The briefing has no analysis.' } = {},
): Problem[] {
  const placeAt = (line: number, column: number) => ({ line: line + file.linesBeforeBody, column });
  const at = (line: number, column: number) => ({ file: file.path, ...placeAt(line, column) });
  const problems: Problem[] = [
    ...links.flatMap(({ link, line, column }) => judgeLink(link, scope).map((finding) => ({ ...at(line, column), ...finding }))),
    ...addresses.flatMap(({ address, line, column }) => {
      return judgeAddress({ file, address, at: placeAt(line, column) }, places, scope.addresses);
    }),
    ...messages.map(({ line = 1, column = 1, ruleId, reason }) => ({ ...at(line, column), rule: ruleId as RuleName, message: reason })),
    ...body.paragraphs.flatMap(({ text, line }): Problem[] => {
      const words = countWords(text);
      if (words <= MAX_PARAGRAPH_WORDS) return [];
      const message = `The paragraph has ${words} words; up to ${MAX_PARAGRAPH_WORDS} are easy to read. Break it where the argument turns.`;
      return [{ ...at(line, 1), rule: 'long-paragraph', message }];
    }),
  ];
  if (body.paragraphs.length === 0) {
    const message = `${missing} Write it in Markdown below the frontmatter.`;
    problems.push({ ...at(1, 1), rule: 'empty-analysis', message });
  }
  return problems;
}

/** The most words of a summary that can be read at a glance. */
const MAX_SUMMARY_WORDS = 60;

/** Warns of a long summary, and of an agreed point without readouts. */
export function checkLengths({ summary, agreed }: BriefingData): FieldFinding[] {
  const words = countWords(summary);
  const findings: FieldFinding[] = agreed.flatMap(({ id, readouts }, index): FieldFinding[] => {
    if (readouts.length > 0) return [];
    const message = `"${id}" has no readout, so it is shown as "not stated" for every party. If a source reports what a party says of it, add "readouts".`;
    return [{ path: ['agreed', index, 'id'], rule: 'no-readout', message }];
  });
  if (words > MAX_SUMMARY_WORDS) {
    const message = `The summary has ${words} words; at most ${MAX_SUMMARY_WORDS} can be read at a glance. Shorten it.`;
    findings.push({ path: ['summary'], rule: 'long-summary', message });
  }
  return findings;
}

const HEDGE = /\b(?:likely|unlikely|probably|possibly|perhaps|apparently|appears?|seems?|might|reportedly|allegedly)\b/i;

/** Warns of the certainty "stated" on a text that hedges. */
export function checkHedges({ actors, positions, ties, events }: BriefingData, points: ListedPoint[]): FieldFinding[] {
  const items = [
    ...points.map(({ data, path }) => ({ path: [...path, 'text'], text: data.text, certainty: data.certainty })),
    ...actors.map(({ part, certainty }, index) => ({ path: ['actors', index, 'part'], text: part, certainty })),
    ...positions.map(({ text, certainty }, index) => ({ path: ['positions', index, 'text'], text, certainty })),
    ...ties.map(({ text, certainty }, index) => ({ path: ['ties', index, 'text'], text, certainty })),
    ...events.map(({ title, certainty }, index) => ({ path: ['events', index, 'title'], text: title, certainty })),
  ];
  return items.flatMap(({ path, text, certainty }): FieldFinding[] => {
    const hedge = certainty === 'stated' ? HEDGE.exec(text ?? '')?.[0] : undefined;
    if (!hedge) return [];
    const message = `The text says "${hedge}", but the certainty is "stated". If it is the source that hedges, make the certainty "likely" or "possible".`;
    return [{ path, rule: 'hedge-as-stated', message }];
  });
}

/** Checks that no quotation is longer than may be quoted. */
export function checkQuotations({ data, path }: ListedPoint): FieldFinding[] {
  return Object.entries({ wordings: data.wordings, reports: data.reports }).flatMap(([key, items]) =>
    items.flatMap((item, index): FieldFinding[] => {
      const words = countWords(('quote' in item && item.quote) || '');
      if (words <= LIMITS.quotation) return [];
      const message = `The quotation has ${words} words, but may have at most ${LIMITS.quotation}. Shorten it, or paraphrase.`;
      return [{ path: [...path, key, index, 'quote'], rule: 'long-quotation', message }];
    }),
  );
}

/** Warns of comments after a text: the author may have meant them as part of it. */
export function findCutTexts({ collection, file, data }: ReadEntry): Problem[] {
  if (!file.mayCutTexts) return [];
  return findLeaves(schemas[collection], data).flatMap(({ path, meaning }): Problem[] => {
    const place = 'reference' in meaning ? undefined : file.placeOfComment(path);
    if (!place) return [];
    const message =
      'What follows "#" is a comment and is not shown. If it belongs to the text, put the text in quotation marks; if not, give it a line of its own.';
    return [{ file: file.path, ...place, rule: 'comment-after-text', message }];
  });
}
