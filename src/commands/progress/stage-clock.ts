import type { Stage, StageReport } from '../../stages.ts';

/** How long each stage of a build took, in milliseconds; the same figures stand in the summary and in the benchmark. */
export class StageClock {
  readonly #now: () => number;
  readonly #times = new Map<Stage, number>();
  #running: { stage: Stage; since: number } | undefined;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Takes note of a report: a stage runs until another begins. */
  note({ stage }: StageReport): void {
    if (this.#running?.stage === stage) return;
    this.stop();
    this.#running = { stage, since: this.#now() };
  }

  /** Ends the stage that runs. */
  stop(): void {
    if (!this.#running) return;
    const { stage, since } = this.#running;
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + this.#now() - since);
    this.#running = undefined;
  }

  /** Gives how long each stage took so far. */
  get times(): ReadonlyMap<Stage, number> {
    return this.#times;
  }
}
