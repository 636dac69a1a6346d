import { channel } from 'node:diagnostics_channel';

/** The stages of a build, in order, and what each works on. */
export const STAGES = {
  read: 'Reading and checking',
  start: 'Starting Astro',
  compile: 'Compiling',
  pages: 'Pages',
  files: 'Other forms',
  search: 'Search index',
  cards: 'Share cards',
  check: 'Checking the result',
} as const;

/** A stage of a build. */
export type Stage = keyof typeof STAGES;

/** A progress report of a build: a stage begins, or so many of its items are done. */
export interface StageReport {
  stage: Stage;
  /** How many of its items are done; 0 when it begins. */
  done: number;
  /** How many there are, if that is known. */
  total?: number;
}

// The steps of a build load separate copies of modules in one process; a diagnostics channel of Node's is shared by all.
const reports = channel('readout.stages');

/** Says that a stage begins, or how far it is; what comes before the next stage is counted to it. */
export function report(stage: Stage, done = 0, total?: number): void {
  if (reports.hasSubscribers) reports.publish({ stage, done, total } satisfies StageReport);
}

/** Listens to a build; returns the function that ends it. */
export function onReport(listen: (report: StageReport) => void): () => void {
  const listener = (message: unknown) => listen(message as StageReport);
  reports.subscribe(listener);
  return () => reports.unsubscribe(listener);
}
