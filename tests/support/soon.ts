import { deepEqual } from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** How long a browser may take to come to a state, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Waits until what is looked at is as expected; throws an assertion error with what was seen last otherwise. For what follows an action a
 * moment later: a dialog reports that it has closed, the focus moves, a script arrives, an address changes.
 */
export async function soon<T>(look: () => T | Promise<T>, expected: T, message?: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(20)) {
    if (isDeepStrictEqual(await look(), expected)) return;
  }
  deepEqual(await look(), expected, message);
}
