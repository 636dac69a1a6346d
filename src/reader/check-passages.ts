import { findQuotations, type Quotation } from '../markdown/find-quotations.ts';
import { findCites } from '../model/library/cites.ts';
import { listPoints } from '../model/library/points.ts';
import { checkCite, wordsOfCite } from './check-cite.ts';
import type { ReadEntry } from './entry.ts';
import { explainMissing, explainParagraph, findMissing, quotedPieces } from './find-words.ts';
import { isError, type Place, type Problem } from './problem.ts';
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

/** Checks every cite, wording, report and quotation of briefings and processes against the texts of their sources, which are given by id. */
export function checkPassages(entries: ReadEntry<'briefings' | 'processes'>[], texts: Map<string, SourceText>): PassageCheck {
  const outcomes = entries.flatMap((entry) => [
    ...judgeCites(entry, texts),
    ...judgeReports(entry, texts),
    ...findQuotations(entry.file.body).map((quotation) => judgeQuotation(quotation, placeInBody(quotation, entry), texts)),
  ]);
  const held = outcomes.flatMap((outcome) => ('problems' in outcome ? [outcome.problems] : []));
  return {
    problems: held.flat(),
    held: held.length,
    missing: held.filter((problems) => problems.some(isError)).length,
    obstacles: outcomes.flatMap((outcome) => ('obstacle' in outcome ? [outcome.obstacle] : [])),
  };
}

function judgeCites(entry: ReadEntry, texts: Map<string, SourceText>): Outcome[] {
  // A wording that says that its source has nothing on the point names no passage.
  const cites = findCites(entry.data).filter(({ cite }) => !('absent' in cite));
  return cites.map((placed): Outcome => {
    const { source, paragraph } = placed.cite;
    const text = texts.get(source);
    const hasWords = wordsOfCite(placed).length > 0;
    const isNumbered = typeof paragraph === 'number';
    const findings = text && (hasWords || isNumbered) && paragraph !== 'standfirst' ? checkCite(placed, text) : [];
    if (findings.length > 0) return { problems: placeFindings(entry, findings) };
    if (!hasWords) return { obstacle: 'no-words' };
    if (!text) return { obstacle: { noText: source } };
    return paragraph === 'standfirst' ? { obstacle: 'standfirst' } : { problems: [] };
  });
}

/** The words of a report that cites passages have to be in one of them. */
function judgeReports({ data, file }: ReadEntry, texts: Map<string, SourceText>): Outcome[] {
  const points = 'delegations' in data ? listPoints(data) : [];
  return points.flatMap(({ data: { reports }, path }) =>
    reports.flatMap(({ quote, cites }, index) => {
      if (quote === undefined || !cites) return [];
      const sources = cites.map(({ source, paragraph }) => ({ id: source, paragraph }));
      const place = () => ({ file: file.path, ...file.placeOf([...path, 'reports', index, 'quote']) });
      return [judgeQuotation({ words: quote, sources }, place, texts)];
    }),
  );
}

function placeInBody({ line, column }: Quotation, { file }: ReadEntry) {
  return () => ({ file: file.path, line: line + file.linesBeforeBody, column });
}

/** A quotation has to be in one of the passages that are named with it or, if there are none, in any of the texts. */
function judgeQuotation(
  { words, sources }: Pick<Quotation, 'words' | 'sources'>,
  placeOf: () => Place & { file: string },
  texts: Map<string, SourceText>,
): Outcome {
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
  return { problems: [{ ...placeOf(), rule: 'passage-not-found', message }] };
}

function explainFault(pieces: string[], text: SourceText, paragraph?: number): string | undefined {
  if (paragraph !== undefined && paragraph > text.paragraphs.length) return explainParagraph(paragraph, text);
  const missing = pieces[findMissing(pieces, text, paragraph)];
  return missing === undefined ? undefined : explainMissing(missing, text, paragraph);
}
