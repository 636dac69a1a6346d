import { STAGES, type StageReport } from '../../stages.ts';

const WIDTH = 24;
/** From how much of a stage on its speed says how long the rest will take, in milliseconds. */
const ENOUGH = 1000;

/** Writes how far a stage is, on one line: a bar, the count, how many a second and how long the rest will take. */
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

/** Writes a length of time in milliseconds: "0.4 s", "12 s", "3 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Writes a number with commas between its thousands. */
export function counted(number: number): string {
  return number.toLocaleString('en-GB');
}
