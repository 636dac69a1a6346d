import { explainFailure } from './explain-failure.ts';

/**
 * Runs a command and sets the exit status; says in plain words why it failed, if it does. What the command needs is to be imported by the
 * function and not before, so that a package that is lost is told as well.
 */
export async function runPlainly(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
