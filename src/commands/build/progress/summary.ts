import { listPoints } from '../../../model/library/points.ts';
import { isError } from '../../../reader/problem.ts';
import type { Content } from '../../../reader/read-content.ts';
import type { Reuse } from '../../../reuse/reuse.ts';
import { STAGES, type Stage, type StageReport } from '../../../stages.ts';
import type { Extent } from '../gate/verify-output.ts';

/** Summarises a build: points, files, their size, how many warnings there are, and how much was taken over from the last build. */
export function summary({ files, bytes }: Extent, { briefings, problems }: Content, { groups }: Reuse): string {
  const points = [...briefings.values()].reduce((sum, { data }) => sum + listPoints(data).length, 0);
  const warnings = problems.filter((problem) => !isError(problem)).length;
  const taken = [...groups.values()].filter(({ isTaken }) => isTaken).length;
  const made = [
    quantity(points, 'point'),
    quantity(files, 'file'),
    `${(bytes / 1e6).toFixed(1)} MB`,
    warnings > 0 ? `${quantity(warnings, 'warning')} (npm run check)` : 'no warnings',
  ].join(', ');
  return taken === 0 ? made : `${made}; ${counted(taken)} of ${counted(groups.size)} records taken over from the last build`;
}

function quantity(number: number, noun: string): string {
  return `${counted(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** How long each stage of a build took, in milliseconds; the summary and the benchmark use the same figures. */
export class StageClock {
  readonly #now: () => number;
  readonly #times = new Map<Stage, number>();
  #running: { stage: Stage; since: number } | undefined;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Records a report: a stage runs until another begins. */
  note({ stage }: StageReport): void {
    if (this.#running?.stage === stage) return;
    this.stop();
    this.#running = { stage, since: this.#now() };
  }

  /** Ends the current stage. */
  stop(): void {
    if (!this.#running) return;
    const { stage, since } = this.#running;
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + this.#now() - since);
    this.#running = undefined;
  }

  /** Returns how long each stage has taken so far. */
  get times(): ReadonlyMap<Stage, number> {
    return this.#times;
  }
}

const WIDTH = 24;
/** How much of a stage has to have passed, in milliseconds, before its speed predicts the rest. */
const ENOUGH = 1000;

/** Formats the progress of a stage on one line: a bar, the count, the speed and the time left. */
export function progressLine({ stage, done, total }: StageReport, elapsed: number): string {
  const name = STAGES[stage];
  if (total === undefined || total === 0 || done === 0) return `${name} …`;
  const share = done / total;
  const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
  const line = `${name} ${bar} ${counted(done)} of ${counted(total)}`;
  if (elapsed < ENOUGH) return line;
  const speed = (done / elapsed) * 1000;
  return `${line} · ${counted(Math.round(speed))} a second · ${duration(((total - done) / speed) * 1000)} left`;
}

/** Formats a duration in milliseconds: "0.4 s", "12 s", "3 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Formats a number with commas between the thousands. */
export function counted(number: number): string {
  return number.toLocaleString('en-GB');
}
