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

/** How many results to remember that are large, and used again soon or not at all. */
const FEW = 100;

/** Returns a function that makes something of a record in a context, and remembers the latest few, as `remembered` does. */
export function rememberedLately<K extends object, C, V>(make: (key: K, context: C) => V): (key: K, context: C) => V {
  const known = new Map<K, { context: C; value: V; reads: Set<string> }>();
  return (key, context) => {
    const latest = known.get(key);
    const made = latest?.context === context ? latest : { context, ...makeNoting((each: K) => make(each, context), key) };
    if (made !== latest) known.set(key, made);
    const [oldest] = known.size > FEW ? known.keys() : [];
    if (oldest) known.delete(oldest);
    for (const part of shared[KEY] ? made.reads : []) noteRead(part);
    return made.value;
  };
}

function makeNoting<K, V>(make: (key: K) => V, key: K): { value: V; reads: Set<string> } {
  const reads = new Set<string>();
  return { value: collectReads(reads, () => make(key)), reads };
}
