import type { RenderedBody } from '../../markdown/render-body.ts';
import type { RuleName } from '../../model/rules.ts';
import { countWords } from '../../model/text/count-words.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { judgeAddress } from './addresses.ts';
import { judgeLink, type Scope } from './references.ts';

/** The most words of a paragraph that is read with ease. */
const MOST_WORDS_OF_A_PARAGRAPH = 120;

/** Checks the analysis of a briefing: its links, what Markdown lets in that no page may have, and its paragraphs. */
export function checkAnalysis(
  { file }: ReadEntry<'briefings'>,
  { body, links, addresses, messages }: RenderedBody,
  scope: Scope,
): Problem[] {
  const placeAt = (line: number, column: number) => ({ line: line + file.linesBeforeBody, column });
  const at = (line: number, column: number) => ({ file: file.path, ...placeAt(line, column) });
  const problems: Problem[] = [
    ...links.flatMap(({ link, line, column }) => judgeLink(link, scope).map((complaint) => ({ ...at(line, column), ...complaint }))),
    ...addresses.flatMap(({ address, line, column }) => {
      const written = { file: file.path, address, place: () => placeAt(line, column) };
      return judgeAddress(written, scope.places ?? [], scope.addresses);
    }),
    ...messages.map(({ line = 1, column = 1, ruleId, reason }) => ({ ...at(line, column), rule: ruleId as RuleName, message: reason })),
    ...body.paragraphs.flatMap(({ text, line }): Problem[] => {
      const words = countWords(text);
      if (words <= MOST_WORDS_OF_A_PARAGRAPH) return [];
      const message = `The paragraph has ${words} words; up to ${MOST_WORDS_OF_A_PARAGRAPH} are read with ease. Break it where the thought turns.`;
      return [{ ...at(line, 1), rule: 'long-paragraph', message }];
    }),
  ];
  if (body.paragraphs.length === 0) {
    const message = 'The briefing has no analysis. Write it as Markdown under the frontmatter.';
    problems.push({ ...at(1, 1), rule: 'empty-analysis', message });
  }
  return problems;
}
