/** A browser of another make, as far as the smoke test drives it. */
export interface Engine {
  /** What it calls itself, with its version. */
  name: string;
  open(address: string): Promise<void>;
  /** Runs an expression in the page and returns its value. */
  ask<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Asks a page again until the answer is a true one, and returns it; throws what was asked after ten seconds. */
export async function askUntil<T>(engine: Engine, expression: string): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await engine.ask<T>(expression);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${engine.name} never said yes to: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
