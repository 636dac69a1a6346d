import { spawn } from 'node:child_process';
import { cpuOfTree, treeOf } from './processes.ts';

/** What a process and all that it started cost. */
export interface Cost {
  /** Processor time in seconds. */
  cpu: number;
  /** Time on the clock in seconds. */
  wall: number;
  /** The most memory that all of them held at one time, in MiB. */
  memory: number;
  /** What the process wrote. */
  output: string;
}

/** Runs a command in a folder to its end, and measures it by what Linux counts in /proc; throws if it fails. */
export async function runMeasured(command: string[], cwd: string, environment: Record<string, string>): Promise<Cost> {
  const [file = '', ...args] = command;
  const [before, begun] = [cpuOfTree(process.pid), performance.now()];
  const child = spawn(file, args, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, memory, seen] = ['', 0, 0];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const sampling = setInterval(() => {
    memory = Math.max(memory, memoryOfTree(child.pid ?? 0));
    // The system forgets the time of a process whose end its parent did not wait for, as Pagefind's.
    seen = Math.max(seen, cpuOfTree(child.pid ?? 0));
  }, 200);
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${output}`);
  return {
    cpu: Math.max(seen, cpuOfTree(process.pid) - before),
    wall: (performance.now() - begun) / 1000,
    memory: memory / 2 ** 20,
    output,
  };
}

function memoryOfTree(root: number): number {
  return treeOf(root).reduce((sum, { resident }) => sum + resident, 0);
}
