import type { RenderedBody } from '../markdown/render-body.ts';
import { listPoints } from '../model/points.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import { checkAttribution } from './rules/attribution.ts';
import { checkChanges } from './rules/changes.ts';
import { checkCites } from './rules/cites.ts';
import { checkDays } from './rules/days.ts';
import { placeFindings } from './rules/finding.ts';
import { checkPointIds } from './rules/point-ids.ts';
import { checkPositions } from './rules/positions.ts';
import { checkQuotations } from './rules/quotations.ts';
import { checkReadouts } from './rules/readouts.ts';
import { checkReferences, judgeLink, type Registry } from './rules/references.ts';

/** Checks what a briefing means: its references, its fields taken together, and its analysis. */
export function checkBriefing(briefing: ReadEntry<'briefings'>, rendered: RenderedBody, registry: Registry): Problem[] {
  const { data } = briefing;
  const points = listPoints(data);
  const pointIds = new Set(points.map((point) => point.data.id));
  const parties = new Set(data.delegations.map(({ party }) => party));
  const findings = [
    ...checkPointIds(points),
    ...points.flatMap((point) => [
      ...checkAttribution(point),
      ...checkQuotations(point),
      ...checkReadouts(point, parties),
      ...checkChanges(point, points),
    ]),
    ...checkPositions(data, parties),
    ...checkDays(data),
    ...checkCites(data, registry),
  ];
  return [
    ...checkReferences(briefing, registry, pointIds),
    ...placeFindings(briefing, findings),
    ...checkAnalysis(briefing, rendered, registry, pointIds),
  ];
}

function checkAnalysis(
  { file }: ReadEntry<'briefings'>,
  rendered: RenderedBody,
  registry: Registry,
  points: ReadonlySet<string>,
): Problem[] {
  const { body, links, messages } = rendered;
  const at = (line: number, column: number) => ({ file: file.path, line: line + file.linesBeforeBody, column, severity: 'error' }) as const;
  const problems: Problem[] = [
    ...links.flatMap(({ link, line, column }) => judgeLink(link, registry, points).map((judged) => ({ ...at(line, column), ...judged }))),
    ...messages.map(({ line = 1, column = 1, ruleId = 'markdown', reason }) => ({ ...at(line, column), rule: ruleId, message: reason })),
  ];
  if (body.paragraphs.length === 0) {
    const message = 'The briefing has no analysis. Write it as Markdown under the frontmatter.';
    problems.push({ ...at(1, 1), rule: 'empty-analysis', message });
  }
  return problems;
}
