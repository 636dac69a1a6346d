/**
 * Stands in for "node:test" in a mutation run: it keeps the tests of a file instead of running them, so that they run again and again in one
 * process, each time with another fault in the code.
 */
type Body = (context?: unknown) => unknown;
type Hook = 'before' | 'beforeEach' | 'afterEach' | 'after';
interface Each {
  before: Body[];
  after: Body[];
}
interface Suite {
  hooks: Record<Hook, Body[]>;
  parts: (Suite | { name: string; body: Body })[];
}

const emptySuite = (): Suite => ({ hooks: { before: [], beforeEach: [], afterEach: [], after: [] }, parts: [] });
let open = emptySuite();

export function test(name: string, body: Body): void {
  open.parts.push({ name, body });
}

export function describe(_name: string, body: () => void): void {
  const outer = open;
  open = emptySuite();
  outer.parts.push(open);
  body();
  open = outer;
}

export const suite = describe;
export const before = (body: Body): number => open.hooks.before.push(body);
export const beforeEach = (body: Body): number => open.hooks.beforeEach.push(body);
export const afterEach = (body: Body): number => open.hooks.afterEach.push(body);
export const after = (body: Body): number => open.hooks.after.push(body);

/** Evaluates a file of tests and runs them in order up to the first that fails; returns what it said, or nothing when all passed. */
export async function firstFailure(evaluate: () => Promise<unknown>): Promise<string | undefined> {
  const whole = emptySuite();
  open = whole;
  try {
    await runSuite(whole, [], [], evaluate);
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
  return undefined;
}

async function runSuite({ hooks, parts }: Suite, beforeEach: Body[], afterEach: Body[], evaluate?: Body): Promise<void> {
  try {
    await evaluate?.();
    const each = { before: [...beforeEach, ...hooks.beforeEach], after: [...hooks.afterEach, ...afterEach] };
    await runAll(hooks.before);
    for (const part of parts) {
      if ('parts' in part) await runSuite(part, each.before, each.after);
      else await runTest(part, each);
    }
  } finally {
    await runAll(hooks.after);
  }
}

async function runTest({ name, body }: { name: string; body: Body }, each: Each): Promise<void> {
  try {
    await runAll([...each.before, body]);
  } catch (thrown) {
    throw new Error(`${name}: ${thrown instanceof Error ? thrown.message : thrown}`);
  } finally {
    await runAll(each.after);
  }
}

async function runAll(bodies: Body[]): Promise<void> {
  for (const body of bodies) await body();
}
