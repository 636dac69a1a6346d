import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { freePort } from '../verify/free-port.ts';
import type { Engine } from './engine.ts';

/** Where Debian keeps the small browser that shows what WebKitGTK does, and what it needs besides. */
const PLACES = ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

/** Returns the path of the browser of WebKitGTK, if it, its driver and a screen for it are installed. */
export function findWebKit(): string | undefined {
  const [browser, ...others] = PLACES.map((place) => globSync(place).toSorted().at(-1));
  return others.every(Boolean) ? browser : undefined;
}

/** Starts the browser of WebKitGTK on a screen that is not shown, and drives it by four calls of WebDriver. */
export async function startWebKit(binary: string): Promise<Engine> {
  const port = await freePort();
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const DISPLAY = `:${number.toString().trim()}`;
  const service = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } });
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: T & { message?: string } };
    if (!answer.ok) throw new Error(`WebKitWebDriver refused ${path}: ${value.message}`);
    return value;
  };
  await untilAnswered(() => call('GET', 'status'));
  const browserOptions = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId, capabilities } = await call<Session>('POST', 'session', { capabilities: { alwaysMatch: browserOptions } });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => call('POST', `session/${sessionId}/url`, { url }),
    ask: (expression) => call('POST', `session/${sessionId}/execute/sync`, { script: `return (${expression});`, args: [] }),
    close: async () => {
      await call('DELETE', `session/${sessionId}`);
      for (const child of [service, screen]) child.kill();
    },
  };
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 100; ; tries--) {
    try {
      return void (await ask());
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
