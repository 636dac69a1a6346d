import { onReport, STAGES, type StageReport } from '../../../stages.ts';
import { duration, progressLine, StageClock } from './summary.ts';

/** A build that is over before this says nothing of itself, in milliseconds. */
const PATIENCE = 2000;
/** How often the line in a terminal is written anew, and how often a log gets another. */
const EVERY = { terminal: 100, log: 10_000 };

/** Where progress is shown: a terminal, in which a line can be written over, or a log. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shows how far a build is: one line in a terminal; in a log, a line when a stage begins and now and then in a long one. */
export class ProgressShow {
  readonly clock: StageClock;
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #begun: number;
  #stage: { name: string; since: number } | undefined;
  #shown = { stage: '', at: Number.NEGATIVE_INFINITY };

  constructor(screen: Screen, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#now = now;
    this.#begun = now();
    this.clock = new StageClock(now);
  }

  /** Takes note of a report, and shows it if it is time. */
  note(report: StageReport): void {
    this.clock.note(report);
    const now = this.#now();
    if (this.#stage?.name !== report.stage) this.#stage = { name: report.stage, since: now };
    if (now - this.#begun < PATIENCE) return;
    const isNew = this.#shown.stage !== report.stage;
    if (!isNew && now - this.#shown.at < (this.#screen.isTTY ? EVERY.terminal : EVERY.log)) return;
    this.#shown = { stage: report.stage, at: now };
    this.#write(progressLine(report, now - this.#stage.since));
  }

  /** Ends the last stage and takes the line away; returns how long all of it took. */
  end(): string {
    this.clock.stop();
    if (this.#screen.isTTY && this.#shown.stage !== '') this.#screen.write('\r\x1B[K');
    return duration(this.#now() - this.#begun);
  }

  #write(line: string): void {
    if (this.#screen.isTTY) this.#screen.write(`\r\x1B[K${line.slice(0, (this.#screen.columns ?? 80) - 1)}`);
    else this.#screen.write(`${line}\n`);
  }
}

/** Shows how far the build of this process is, from now on. */
export function watchBuild(): { end(): { took: string; stages: string } } {
  const show = new ProgressShow(process.stderr);
  const stop = onReport((report) => show.note(report));
  return {
    /** Ends it; returns how long all of it took, and each stage. */
    end() {
      stop();
      const took = show.end();
      const stages = Array.from(show.clock.times, ([stage, time]) => `${STAGES[stage]} ${duration(time)}`);
      return { took, stages: stages.join(' · ') };
    },
  };
}
