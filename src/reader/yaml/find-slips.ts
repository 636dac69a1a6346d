import { parseDocument } from 'yaml';
import { MAX_NAMED } from '../problem.ts';
import type { Repair } from './repair.ts';
import { repairBrackets } from './repair-brackets.ts';
import { repairField } from './repair-field.ts';
import { repairBelow, repairIndent, repairMargins } from './repair-indent.ts';
import { repairText } from './repair-text.ts';

/** A slip that prevents fields from being read, with its offset. */
export interface Slip {
  offset: number;
  message: string;
}

/** The place where the parser stops. */
interface Stop {
  line: number;
  column: number;
  isMissingEnd: boolean;
}

const SEARCHES = [repairMargins, repairField, repairBrackets, repairBelow, repairIndent, repairText];
/** The lines to look at first: the slip is often in the line before or after the one where the parser stops. */
const NEAR = [0, 1, -1, -2, -3];
/** How many lines after a stop are read to see how far a correction lets the parser get. */
const AHEAD = 100;
/** The most characters to read for all corrections of a file together, which takes about a second. */
const MAX_READ = 1_500_000;

/**
 * Returns the slips that explain why fields cannot be read, one message each. A slip is proved by correcting it: only if the parser then gets
 * further is it reported, so that what merely follows from it is not.
 */
export function findSlips(yaml: string): Slip[] {
  const lines = yaml.split('\n');
  const starts = [0, ...Array.from(yaml.matchAll(/\n/g), ({ index }) => index + 1)];
  const slips: Slip[] = [];
  const report = (line: number, column: number, message: string) => slips.push({ offset: (starts[line] ?? 0) + column, message });
  const budget = { left: MAX_READ };
  while (slips.length < MAX_NAMED) {
    const stop = findStop(lines, budget);
    if (!stop) break;
    const repair = findRepair(lines, stop, budget);
    if (repair) {
      for (const [index, line] of repair.lines) lines[index] = line;
      report(repair.line, repair.column, `${repair.why} Write: ${shortened(repair.meant)}`);
    } else if (budget.left > 0 || slips.length === 0) {
      const hint = 'Look for a missing space, bracket or quotation mark here or in the line above.';
      report(stop.line, stop.column, `From here on, the fields are not well-formed YAML. ${hint}`);
    }
    if (!repair || budget.left <= 0) break;
  }
  return slips;
}

interface Budget {
  left: number;
}

function findStop(lines: string[], budget: Budget): Stop | undefined {
  const text = lines.join('\n');
  budget.left -= text.length;
  const options = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const { errors, warnings } = parseDocument(text, options);
  const faults = [...errors, ...warnings].filter(({ code }) => code !== 'MULTIPLE_DOCS');
  const [first] = faults.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const before = text.slice(0, first.pos[0]).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0, isMissingEnd: first.message.startsWith('Missing closing') };
}

/**
 * Returns, of the slips near the place where the parser stops, the one whose correction lets it get furthest and, if none does, of
 * those above that open something without closing it, which the parser notices only later.
 */
function findRepair(lines: string[], stop: Stop, budget: Budget): Repair | undefined {
  const near = NEAR.map((away) => stop.line + away);
  const above = Array.from({ length: stop.line }, (_, away) => stop.line - 1 - away);
  const opening = above.filter((line) => /["'[{]/.test(lines[line] ?? ''));
  return findBest(lines, stop, near, budget) ?? findBest(lines, stop, opening, budget);
}

function findBest(lines: string[], stop: Stop, indexes: number[], budget: Budget): Repair | undefined {
  let best: { repair: Repair; reach: number } | undefined;
  for (const index of indexes.filter((each) => lines[each] !== undefined)) {
    for (const repair of SEARCHES.flatMap((search) => search(lines, index))) {
      if (budget.left <= 0) return best?.repair;
      const corrected = lines.slice(0, stop.line + AHEAD).map((line, at) => repair.lines.get(at) ?? line);
      const reach = findStop(corrected, budget)?.line ?? corrected.length;
      const least = best?.reach ?? (stop.isMissingEnd ? repair.line : stop.line);
      if (reach > least) best = { repair, reach };
    }
  }
  return best?.repair;
}

/** Returns a long line without its middle. */
function shortened(line: string): string {
  return line.length > 120 ? `${line.slice(0, 80).trimEnd()} … ${line.slice(-30).trimStart()}` : line;
}
