import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/commands/pack/find-browser.ts';
import { freePort } from '../verify/free-port.ts';
import { serveOverTls } from './serve-over-tls.ts';

/** What a first-time reader on a phone waits for, in milliseconds, as Lighthouse simulates it; `moved` is its cumulative layout shift. */
export interface ViewWait {
  first: number;
  largest: number;
  blocked: number;
  moved: number;
}

/** The audits of Lighthouse by what they measure. */
const AUDITS: Record<keyof ViewWait, string> = {
  first: 'first-contentful-paint',
  largest: 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  moved: 'cumulative-layout-shift',
};

type Lighthouse = (
  address: string,
  flags: object,
) => Promise<{ lhr: { audits: Record<string, { numericValue: number }>; runtimeError?: { message: string } } }>;

/** The waits for one kind of page that Starlight has too: ours, Starlight’s and those of a page of one word, which is as early as a page can be. */
export interface View {
  kind: string;
  ours: ViewWait;
  starlight: ViewWait;
  oneWord: ViewWait;
}

const ONE_WORD =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A word</title><p>Word</p></html>';

/** How many times each page is opened; the medians count. */
const TIMES = 5;

/**
 * Opens the pages of two built sites with the same texts and a page of one word by turns, each with an empty cache, on a simulated slow phone;
 * returns medians.
 */
export async function measureViews(ours: string, starlight: string): Promise<View[]> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-one-word-'));
  writeFileSync(join(folder, 'index.html'), ONE_WORD);
  const { addresses, stop } = await serveOverTls([ours, starlight, folder]);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
  });
  try {
    const open = await opener(port);
    const views: View[] = [];
    for (const [kind, path, same] of pagesOf(ours)) {
      const paths = [path, same, ''];
      const waits: [ViewWait[], ViewWait[], ViewWait[]] = [[], [], []];
      for (let time = 0; time < TIMES; time++) {
        for (const site of [0, 1, 2] as const) waits[site].push(await open(`${addresses[site]}${paths[site]}`));
      }
      const [own, other, oneWord] = waits;
      views.push({ kind, ours: medians(own), starlight: medians(other), oneWord: medians(oneWord) });
    }
    return views;
  } finally {
    await browser.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lists a page of each kind: its kind, its address, and that of the page of Starlight which says the same or, for a point, contains it. */
function pagesOf(ours: string): [kind: string, ours: string, starlight: string][] {
  const first = (room: string) => {
    const entries = readdirSync(join(ours, room), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'year');
    return `${room}/${entries[Math.floor(entries.length / 2)]?.name}/`;
  };
  const briefing = first('briefings');
  const same = Object.entries({ briefing, actor: first('actors'), topic: first('topics'), process: first('processes') });
  return [
    ['home', '', ''],
    ['point', `${briefing}a1/`, briefing],
    ...same.map(([kind, path]) => [kind, path, path] as [string, string, string]),
  ];
}

/** Returns a function that opens a page in the browser at a port and measures what a reader waits for. */
async function opener(port: number): Promise<(address: string) => Promise<ViewWait>> {
  const tools = createRequire(join(import.meta.dirname, '..', 'tools', 'package.json'));
  const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(tools.resolve('lighthouse')).href);
  return async (address) => {
    const { lhr } = await lighthouse(address, { port, logLevel: 'silent', onlyAudits: Object.values(AUDITS) });
    if (lhr.runtimeError) throw new Error(`Lighthouse could not open ${address}: ${lhr.runtimeError.message}`);
    const measured = Object.entries(AUDITS).map(([name, audit]) => [name, lhr.audits[audit]?.numericValue ?? Number.NaN]);
    return Object.fromEntries(measured) as ViewWait;
  };
}

function medians(views: ViewWait[]): ViewWait {
  const middle = (name: keyof ViewWait) => views.map((view) => view[name]).toSorted((a, b) => a - b)[Math.floor(views.length / 2)] ?? 0;
  return { first: middle('first'), largest: middle('largest'), blocked: middle('blocked'), moved: middle('moved') };
}
