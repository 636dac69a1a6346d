import { onReport, STAGES } from '../../stages.ts';
import { duration } from './progress-line.ts';
import { ProgressShow } from './show-progress.ts';

/** Shows how far the build of this process is, from now on. */
export function watchBuild(): { end(): { took: string; stages: string } } {
  const show = new ProgressShow(process.stderr);
  const stop = onReport((report) => show.note(report));
  return {
    /** Ends it; gives how long all of it took, and each stage. */
    end() {
      stop();
      const took = show.end();
      const stages = Array.from(show.clock.times, ([stage, time]) => `${STAGES[stage]} ${duration(time)}`);
      return { took, stages: stages.join(' · ') };
    },
  };
}
