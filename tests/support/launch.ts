import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_VARIABLE } from '../../src/commands/pack/find-browser.ts';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { makeOnce, sharedFolder } from './make-once.ts';
import type { Site } from './sites.ts';

/** The window that a page is opened in. */
const WINDOW = { viewport: { width: 1280, height: 900 } };

const browser = await launchBrowser();
after(() => browser.close());

/** A built site that is served until the test file or the suite ends. */
export interface Visit {
  /** The address of the site's home page. */
  address: string;
  /** Opens an empty page in a fresh profile, until the test ends, and notes every request: for tests that change what the network answers. */
  openEmpty(options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext; requests: URL[] }>;
  /** Opens an address from the root of the site in a fresh profile, until the test ends, and notes every request. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext; requests: URL[] }>;
  /** Opens an address in the page that the tests of a file share, which costs a fraction: for tests that leave nothing behind in it. */
  show(path: string): Promise<Page>;
}

/** Serves a built site for a browser to visit. */
export async function visit({ folder, base }: Site): Promise<Visit> {
  const { server, address } = await serveFolder({ folder, base, port: 0 });
  after(() => server.close());
  let shared: Page | undefined;
  return {
    address,
    async show(path) {
      shared ??= await slowed(await browser.newPage(WINDOW));
      await shared.goto(address + path.slice(1));
      return shared;
    },
    openEmpty,
    async open(path, options) {
      const opened = await openEmpty(options);
      await opened.page.goto(address + path.slice(1));
      return opened;
    },
  };
}

/** Opens an empty page in a fresh profile, until the test ends, and notes every request. */
async function openEmpty(options?: BrowserContextOptions) {
  const context = await browser.newContext({ ...WINDOW, ...options });
  after(() => context.close());
  const page = await slowed(await context.newPage());
  const requests: URL[] = [];
  context.on('request', (request) => requests.push(new URL(request.url())));
  return { page, context, requests };
}

/** Makes a page as many times slower as SLOW_PAGES says, which shows a test that looks before the page has got there; returns it. */
async function slowed(page: Page): Promise<Page> {
  const rate = Number(process.env.SLOW_PAGES ?? 1);
  if (rate > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** Opens an address in a fresh profile, until the test ends. */
export async function openPage(address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  after(() => closePage(page));
  await page.goto(address);
  return page;
}

/**
 * Closes a page that `openPage` opened. Waits a few seconds at most: Chromium may never answer while the preview is just loading the page
 * again; it is closed with the browser then.
 */
export async function closePage(page: Page): Promise<void> {
  const closed = page.context().close();
  await Promise.race([Promise.allSettled([closed]), setTimeout(5000, undefined, { ref: false })]);
}

/** Starts the browser that the tests use, with settings of its command line. */
export async function launchBrowser(settings: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', ...settings] });
}

/** Returns the path of the browser that all test files of a run share, and sets what it needs in the environment. */
function browserPath(): string {
  const folder = sharedFolder();
  const found = makeOnce(join(folder, 'browser-found'), () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'print-browser.ts'), folder], {
      encoding: 'utf8',
    });
    return { failed: status !== 0, said: status === 0 ? stdout : stderr };
  });
  Object.assign(process.env, JSON.parse(found));
  return process.env[BROWSER_VARIABLE] ?? '';
}
