import type { Reuse } from './reuse.ts';

// The steps of a build have separate copies of this module in one process.
const KEY = Symbol.for('readout.reuse');
const shared = globalThis as { [KEY]?: Reuse | undefined };

/** Returns what the build that goes on in this process takes over; nothing if it is one that takes nothing over. */
export function currentReuse(): Reuse | undefined {
  return shared[KEY];
}

/** Lets a build take over what it can while something runs. */
export async function withReuse<T>(reuse: Reuse | undefined, run: () => Promise<T>): Promise<T> {
  shared[KEY] = reuse;
  try {
    return await run();
  } finally {
    shared[KEY] = undefined;
  }
}
