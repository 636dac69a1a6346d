import { spawn } from 'node:child_process';
import type { Page } from 'playwright-core';
import { openPage } from './launch.ts';

/** A live preview that runs. */
interface Preview {
  address: string;
  stop(): void;
}

/** Starts the live preview of a folder of content, in the project or a copy of it. */
export function startPreview(content: string, environment: Record<string, string> = {}, project = process.cwd()): Promise<Preview> {
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [address] = /http:\/\/localhost:\d+\/(?= \(end)/.exec(said) ?? [];
      if (address) resolve({ address, stop: () => server.kill() });
    });
    server.once('close', () => reject(new Error(`The preview ended: ${said}`)));
  });
}

/** Opens a page of the preview, and waits until it hears of changes. */
export async function openListening(address: string): Promise<Page> {
  const page = await openPage('about:blank');
  const connected = new Promise((resolve) => page.once('websocket', (socket) => socket.once('framereceived', resolve)));
  // A change that is still on its way may load the page again before it is whole.
  await page.goto(address, { waitUntil: 'commit' });
  await connected;
  return page;
}
