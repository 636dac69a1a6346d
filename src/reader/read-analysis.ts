import { type BodyOptions, type RenderedBody, renderBody } from '../markdown/render-body.ts';
import { LIMITS } from '../model/schema/limits.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])){${LIMITS.nesting + 1}}|^[ \\t]{${2 * LIMITS.nesting + 1},}\\S`, 'm');

/** Renders the analysis of a briefing, or a page of the publication, or reports why it is not rendered: nesting and blocks that would take minutes. */
export function readAnalysis(
  { id, file }: Pick<ReadEntry, 'id' | 'file'>,
  base: string,
  { above, html }: Pick<BodyOptions, 'above' | 'html'> = {},
): RenderedBody | Problem {
  const { body } = file;
  const nested = NESTED.exec(body);
  if (nested)
    return refuse('too-deep', nested.index, `Quotations or lists are nested more than ${LIMITS.nesting} deep here. Remove the nesting.`);
  if (body.length > LIMITS.analysis) {
    return refuse(
      'too-long',
      0,
      `The text has ${body.length} characters, but may have at most ${LIMITS.analysis}. Split the ${above === 1 ? 'page' : 'briefing'} in two.`,
    );
  }
  const long = findLongBlock(body);
  if (long !== undefined) {
    return refuse('too-long', long, `This block has more than ${LIMITS.block} characters. Break it up with blank lines.`);
  }
  try {
    return renderBody(body, { briefing: id, base, above, html });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse('too-deep', 0, 'The text is nested too deeply to be read. Remove the nesting.');
  }

  function refuse(rule: Problem['rule'], offset: number, message: string): Problem {
    const line = body.slice(0, offset).split('\n').length;
    return { file: file.path, line: line + file.linesBeforeBody, column: 1, rule, message };
  }
}

/** Finds the beginning of the first run of lines without a blank one that is too long. */
function findLongBlock(body: string): number | undefined {
  let start = 0;
  for (const block of body.split(/^[ \t\r]*\n/m)) {
    if (block.length > LIMITS.block) return body.indexOf(block, start);
    start += block.length;
  }
  return undefined;
}
