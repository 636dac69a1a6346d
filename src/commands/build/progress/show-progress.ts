import { onReport, STAGES, type StageReport } from '../../../stages.ts';
import { duration, progressLine, StageClock } from './summary.ts';

/** A build shorter than this, in milliseconds, shows no progress. */
const PATIENCE = 2000;
/** How often to update the line in a terminal, and how often to add one to a log. */
const EVERY = { terminal: 100, log: 10_000 };

/** Where progress is shown: a terminal, in which a line can be overwritten, or a log. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shows the progress of a build: one line in a terminal; in a log, a line at the start of each stage and now and then in a long one. */
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

  /** Records a report, and shows it if it is time. */
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

  /** Ends the last stage and removes the line; returns how long the build took. */
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

/** Starts to show the progress of this process's build. */
export function watchBuild(): { end(): { took: string; stages: string } } {
  const show = new ProgressShow(process.stderr);
  const stop = onReport((report) => show.note(report));
  return {
    /** Stops; returns how long the build took, in all and by stage. */
    end() {
      stop();
      const took = show.end();
      const stages = Array.from(show.clock.times, ([stage, time]) => `${STAGES[stage]} ${duration(time)}`);
      return { took, stages: stages.join(' · ') };
    },
  };
}
