// Pages and the steps of a build have separate copies of this module in one process, and read separate copies of the library.
const KEY = Symbol.for('readout.reads');
const shared = globalThis as { [KEY]?: Set<string> | undefined };

/** Notes that a part of the library is read, if anybody collects what is read. */
export function noteRead(part: string): void {
  shared[KEY]?.add(part);
}

/** Runs something, and adds every part of the library that it reads to a set; returns its result. Only one thing may run at a time. */
export function collectReads<T>(into: Set<string>, run: () => T): T {
  const outer = shared[KEY];
  shared[KEY] = into;
  const stop = () => {
    shared[KEY] = outer;
  };
  try {
    const result = run();
    if (result instanceof Promise) return result.finally(stop) as T;
    stop();
    return result;
  } catch (error) {
    stop();
    throw error;
  }
}

/** Returns a function that makes something of a record once, and on every call notes the parts of the library that it was made from. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V; reads: Set<string> }>();
  return (key) => {
    const made = known.get(key) ?? makeNoting(make, key);
    known.set(key, made);
    for (const part of shared[KEY] ? made.reads : []) noteRead(part);
    return made.value;
  };
}

function makeNoting<K, V>(make: (key: K) => V, key: K): { value: V; reads: Set<string> } {
  const reads = new Set<string>();
  return { value: collectReads(reads, () => make(key)), reads };
}
