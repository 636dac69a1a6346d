import { schemas } from '../model/schema/collections.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';
import { readAnalysis } from './read-analysis.ts';
import { checkLeaves } from './rules/references.ts';
import type { Registry, Scope } from './rules/registry.ts';
import { checkAnalysis } from './rules/texts.ts';

/** An entry that does not have the right shape: its data is as its author wrote it, and may be anything; undefined if its YAML cannot be read. */
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
 * Checks what can be read of an entry without the right shape: its references and its analysis, so that one check names every mistake in it;
 * where its shape is wrong, only that is reported. Rules that compare fields are left out, since they need all of them.
 */
export function checkMisshapen(entry: MisshapenEntry, ofShape: readonly Problem[], registry: Registry): Problem[] {
  const { collection, id, file, data } = entry;
  const scope: Scope = { ...registry, referred: new Set(), addresses: [], points: new Set() };
  const ofFields = typeof data === 'object' && data !== null ? checkLeaves({ id, file, data }, schemas[collection], scope) : [];
  const problems = [
    ...ofFields.filter(({ rule }) => OF_REFERENCES.has(rule)),
    ...(collection === 'briefings' ? checkText({ id, file }, scope) : []),
  ];
  const wrong = new Set(ofShape.map(({ line }) => line));
  return problems.filter(({ line }) => !wrong.has(line));
}

/** Checks an analysis as far as it does not depend on the fields above it. */
function checkText(briefing: Pick<ReadEntry, 'id' | 'file'>, scope: Scope): Problem[] {
  const rendered = readAnalysis(briefing, '/');
  if ('rule' in rendered) return [rendered];
  const alone = new Set<string>(['empty-analysis', 'long-paragraph', ...rendered.messages.map(({ ruleId }) => String(ruleId))]);
  return checkAnalysis(briefing, rendered, scope).filter(({ rule }) => OF_REFERENCES.has(rule) || alone.has(rule));
}
