import { CAPACITIES } from '../../model/schema/vocabulary.ts';
import { nearest, wholeMessage } from '../../reader/problem.ts';

const capacities = Object.keys(CAPACITIES);

/** Reads a delegation as an author types it, such as "turkiye=hosting,mediating". */
export function readDelegation(typed: string): { actor: string; capacities: string[] } {
  const [actor = '', after = ''] = typed.split(/\s*=\s*(.*)/s);
  return { actor, capacities: after.split(/\s*,\s*/) };
}

/** Returns why what was typed is no delegation, with the capacity that was probably meant; nothing if it is one. */
export function refuseDelegation(typed: string): string | undefined {
  const wrong = readDelegation(typed).capacities.find((each) => !capacities.includes(each));
  if (wrong === undefined) return undefined;
  const fault = wrong ? `"${wrong}" is no capacity.` : `"${typed}" has no capacity.`;
  const message = `${fault} Write an id and the capacities, such as "turkiye=hosting,mediating". The capacities are: ${capacities.join(', ')}.`;
  return wholeMessage({ rule: 'unknown-value', message, nearest: nearest(wrong, capacities) });
}

/** Reads an alternative as an author types it, such as "No toll = norvania, estmark", and the ids of its backers, if any are named. */
export function readAlternative(typed: string): { text: string; backers: string[] } {
  const [, text = typed, ids = 'not-stated'] = /^(.*\S)\s*=\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)$/.exec(typed) ?? [];
  return { text, backers: ids === 'not-stated' ? [] : ids.split(/\s*,\s*/) };
}
