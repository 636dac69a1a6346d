import { findQuotations, type Quotation } from '../markdown/find-quotations.ts';
import { findCites } from '../model/library/cites.ts';
import { checkCite, wordsOfCite } from './check-cite.ts';
import type { ReadEntry } from './entry.ts';
import { explainMissing, explainParagraph, findMissing, quotedPieces } from './find-words.ts';
import { isError, type Problem } from './problem.ts';
import { placeFindings } from './rules/finding.ts';
import { countedParagraph, type SourceText } from './source-text.ts';

/** Why a passage is not checked against the text of its source. */
type Obstacle = 'no-words' | 'no-source' | 'standfirst' | { noText: string };

/** The result for one cite, wording or quotation. */
type Outcome = { problems: Problem[] } | { obstacle: Obstacle };

/** The result of checking passages against the texts of sources. */
export interface PassageCheck {
  problems: Problem[];
  /** How many passages were checked against a text, and how many of them it does not contain. */
  held: number;
  missing: number;
  /** Why each of the others was not checked. */
  obstacles: Obstacle[];
}

/** Checks every cite, wording and quotation of briefings against the texts of their sources, which are given by id. */
export function checkPassages(briefings: ReadEntry<'briefings'>[], texts: Map<string, SourceText>): PassageCheck {
  const outcomes = briefings.flatMap((briefing) => [
    ...judgeCites(briefing, texts),
    ...findQuotations(briefing.file.body).map((quotation) => judgeQuotation(quotation, briefing, texts)),
  ]);
  const held = outcomes.flatMap((outcome) => ('problems' in outcome ? [outcome.problems] : []));
  return {
    problems: held.flat(),
    held: held.length,
    missing: held.filter((problems) => problems.some(isError)).length,
    obstacles: outcomes.flatMap((outcome) => ('obstacle' in outcome ? [outcome.obstacle] : [])),
  };
}

function judgeCites(briefing: ReadEntry<'briefings'>, texts: Map<string, SourceText>): Outcome[] {
  // A wording that says that its source has nothing on the point names no passage.
  const cites = findCites(briefing.data).filter(({ cite }) => !('absent' in cite));
  return cites.map((placed): Outcome => {
    const { source, paragraph } = placed.cite;
    const text = texts.get(source);
    const hasWords = wordsOfCite(placed).length > 0;
    const isNumbered = typeof paragraph === 'number';
    const findings = text && (hasWords || isNumbered) && paragraph !== 'standfirst' ? checkCite(placed, text) : [];
    if (findings.length > 0) return { problems: placeFindings(briefing, findings) };
    if (!hasWords) return { obstacle: 'no-words' };
    if (!text) return { obstacle: { noText: source } };
    return paragraph === 'standfirst' ? { obstacle: 'standfirst' } : { problems: [] };
  });
}

/** A quotation has to be in one of the passages that the source marks of its block name or, without a mark, in any of the texts. */
function judgeQuotation({ words, line, column, sources }: Quotation, { file }: ReadEntry, texts: Map<string, SourceText>): Outcome {
  const pieces = quotedPieces(words);
  if (pieces.length === 0) return { obstacle: 'no-words' };
  const faults: string[] = [];
  const obstacles: Obstacle[] = [];
  for (const { id, paragraph } of sources.length > 0 ? sources : Array.from(texts.keys(), (id) => ({ id, paragraph: undefined }))) {
    const text = texts.get(id);
    if (!text) obstacles.push({ noText: id });
    else if (paragraph === 'standfirst') obstacles.push('standfirst');
    else {
      const fault = explainFault(pieces, text, countedParagraph(paragraph, text));
      if (fault === undefined) return { problems: [] };
      faults.push(fault);
    }
  }
  const [message = ''] = faults;
  const obstacle = sources.length === 0 ? 'no-source' : obstacles[0];
  if (obstacle) return { obstacle };
  return { problems: [{ file: file.path, line: line + file.linesBeforeBody, column, rule: 'passage-not-found', message }] };
}

function explainFault(pieces: string[], text: SourceText, paragraph?: number): string | undefined {
  if (paragraph !== undefined && paragraph > text.paragraphs.length) return explainParagraph(paragraph, text);
  const missing = pieces[findMissing(pieces, text, paragraph)];
  return missing === undefined ? undefined : explainMissing(missing, text, paragraph);
}
