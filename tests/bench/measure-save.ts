import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startPreview } from '../support/start-preview.ts';
import { cpuOfTree } from './processes.ts';

/** What a save cost: the seconds until the page that is served has it, and the processor time of the live preview for it. */
export interface SaveCost {
  wall: number;
  cpu: number;
}

/** Runs the live preview, saves a word more in the analysis of a briefing several times, and returns the medians. */
export async function measureSave(content: string, briefing: string, times = 5): Promise<SaveCost> {
  const { address, pid, stop } = await startPreview(content);
  const file = `${content}/briefings/${briefing}.md`;
  const written = readFileSync(file, 'utf8');
  try {
    const page = `${address}briefings/${briefing}/`;
    const read = async () => (await fetch(page)).text();
    await read();
    const costs: SaveCost[] = [];
    for (let time = 0; time < times; time++) {
      // What Astro does after a save is over by then, and is counted to the save.
      await wait(2000);
      const [cpu, begun] = [cpuOfTree(pid), performance.now()];
      writeFileSync(file, `${written}\nSaved-${time}.\n`);
      while (!(await read()).includes(`Saved-${time}.`)) await wait(20);
      const wall = (performance.now() - begun) / 1000;
      await wait(2000);
      costs.push({ wall, cpu: cpuOfTree(pid) - cpu });
    }
    return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
  } finally {
    stop();
    writeFileSync(file, written);
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
