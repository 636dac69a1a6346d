import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;
const PAGE = 4096;

/** A process as Linux counts it in /proc. */
interface Process {
  pid: number;
  parent: number;
  /** Processor time, that of the children which it has seen end included, in seconds. */
  cpu: number;
  /** The memory that it holds, in bytes. */
  resident: number;
}

/** Returns a process and all that it started, as far as they still run. */
export function treeOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const tree = new Set([root]);
  // A process has a higher number than the one that started it, save where numbers begin again.
  return all.toSorted((a, b) => a.pid - b.pid).filter(({ pid, parent }) => pid === root || (tree.has(parent) && tree.add(pid)));
}

/** Returns the processor time of a process and of all that it started, in seconds. */
export function cpuOfTree(root: number): number {
  return treeOf(root).reduce((sum, { cpu }) => sum + cpu, 0);
}

function readProcess(name: string): Process[] {
  try {
    // The name, in brackets, may have spaces; the state follows it.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    const cpu = (user + system + childUser + childSystem) / TICKS;
    return [{ pid: Number(name), parent: fields[1] ?? 0, cpu, resident: (fields[21] ?? 0) * PAGE }];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
