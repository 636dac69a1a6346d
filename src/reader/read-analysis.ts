import { type RenderedBody, renderBody } from '../markdown/render-body.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';

// What Markdown costs grows with the square of these, or faster.
const MOST_CHARACTERS = 64_000;
const MOST_CHARACTERS_OF_A_BLOCK = 8000;
const MOST_NESTED_BLOCKS = 20;

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])){${MOST_NESTED_BLOCKS + 1}}|^[ \\t]{${2 * MOST_NESTED_BLOCKS + 1},}\\S`, 'm');

/** Renders the analysis of a briefing, or says why it is not rendered: nesting and blocks that would take minutes. */
export function readAnalysis({ id, file }: ReadEntry<'briefings'>, base: string): RenderedBody | Problem {
  const { body } = file;
  const nested = NESTED.exec(body);
  if (nested)
    return refuse(
      'too-deep',
      nested.index,
      `Quotations or lists are nested more than ${MOST_NESTED_BLOCKS} deep here. Take the nesting out.`,
    );
  if (body.length > MOST_CHARACTERS) {
    return refuse('too-long', 0, `The analysis has ${body.length} characters; ${MOST_CHARACTERS} are the most. Write two briefings.`);
  }
  const long = findLongBlock(body);
  if (long !== undefined) {
    return refuse('too-long', long, `This block has more than ${MOST_CHARACTERS_OF_A_BLOCK} characters. Break it with blank lines.`);
  }
  try {
    return renderBody(body, { briefing: id, base });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse('too-deep', 0, 'The analysis is nested too deeply to be read. Take the nesting out.');
  }

  function refuse(rule: Problem['rule'], offset: number, message: string): Problem {
    const line = body.slice(0, offset).split('\n').length;
    return { file: file.path, line: line + file.linesBeforeBody, column: 1, rule, message };
  }
}

/** Finds where the first run of lines without a blank one begins that is too long. */
function findLongBlock(body: string): number | undefined {
  let start = 0;
  for (const block of body.split(/^[ \t\r]*\n/m)) {
    if (block.length > MOST_CHARACTERS_OF_A_BLOCK) return body.indexOf(block, start);
    start += block.length;
  }
  return undefined;
}
