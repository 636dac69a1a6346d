import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuOfTree } from './processes.ts';

/** What a save cost: the seconds until the page that is served has it, and the processor time of the live preview for it. */
export interface SaveCost {
  wall: number;
  cpu: number;
}

/** Runs the live preview, saves a word more in the analysis of a briefing several times, and returns the medians. */
export async function measureSave(content: string, briefing: string, times = 5): Promise<SaveCost> {
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const file = `${content}/briefings/${briefing}.md`;
  const written = readFileSync(file, 'utf8');
  try {
    const page = `${await addressOf(server.stdout)}briefings/${briefing}/`;
    const read = async () => (await fetch(page)).text();
    await read();
    const costs: SaveCost[] = [];
    for (let time = 0; time < times; time++) {
      // What Astro does after a save is over by then, and is counted to the save.
      await wait(2000);
      const [cpu, begun] = [cpuOfTree(server.pid ?? 0), performance.now()];
      writeFileSync(file, `${written}\nSaved-${time}.\n`);
      while (!(await read()).includes(`Saved-${time}.`)) await wait(20);
      const wall = (performance.now() - begun) / 1000;
      await wait(2000);
      costs.push({ wall, cpu: cpuOfTree(server.pid ?? 0) - cpu });
    }
    return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
  } finally {
    server.kill();
    writeFileSync(file, written);
  }
}

/** Waits until the live preview says where it is. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const text of output) {
    said += text;
    const [address] = /http:\/\/localhost:\d+\/(?= \(end)/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`The live preview ended: ${said}`);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
