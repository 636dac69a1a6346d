import { schemas } from '../model/schema/collections.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import { readAnalysis } from './read-analysis.ts';
import { checkLeaves, type Registry, type Scope } from './rules/references.ts';
import { checkAnalysis } from './rules/texts.ts';

/** An entry that does not have the right shape: its data is as its author wrote it, and may be anything. */
export type MisshapenEntry = Omit<ReadEntry, 'data'> & { data: unknown };

/** What may be said of a reference however misshapen the rest of its file is. */
const OF_REFERENCES: ReadonlySet<string> = new Set([
  'unknown-briefing',
  'unknown-process',
  'unknown-actor',
  'unknown-topic',
  'unknown-source',
]);

/**
 * Checks the references that can be read of an entry without the right shape, so that one check names every mistake in it; where its shape
 * is wrong, only that is reported. What its fields mean together is unknown.
 */
export function checkMisshapen(entry: MisshapenEntry, ofShape: readonly Problem[], registry: Registry): Problem[] {
  const { collection, id, file, data } = entry;
  if (typeof data !== 'object' || data === null) return [];
  const scope: Scope = { ...registry, referred: new Set(), addresses: [], points: new Set() };
  const rendered = collection === 'briefings' ? readAnalysis({ id, file }, '/') : undefined;
  const problems = [
    ...checkLeaves({ id, file, data }, schemas[collection], scope),
    ...(rendered && !('rule' in rendered) ? checkAnalysis({ file }, rendered, scope) : []),
  ];
  const wrong = new Set(ofShape.map(({ line }) => line));
  return problems.filter(({ rule, line }) => OF_REFERENCES.has(rule) && !wrong.has(line));
}
