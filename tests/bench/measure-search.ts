import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/commands/pack/find-browser.ts';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { NOUNS } from './words.ts';

/** How long a reader waits for the search on this machine: the medians in milliseconds. */
export interface SearchWait {
  /** From a key in the box to the first suggestion. */
  suggestion: number;
  /** From a key on the page of results, whose search has been used, to the first result. */
  result: number;
  /** For a file of two kilobytes, as a measure of the browser and the machine. */
  file: number;
}

/** How many words each median is of. */
const WORDS = 13;

/** Asks the search of a built site in a browser for words of its content, each for the first time, and returns the medians. */
export async function measureSearch(content: string, folder: string): Promise<SearchWait> {
  const { server, address } = await serveFolder({ folder, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}about/`);
    const [first = '', ...names] = pick(namesIn(content));
    await page.evaluate(timeOfSuggestion, first); // The scripts and the first names are there from then on.
    const suggestion = await medianOf(page, timeOfSuggestion, names);
    const file = await medianOf(page, timeOfFile, Array(WORDS).fill(`${address}names/first.txt`));
    const [used = '', ...words] = pick(wordsIn(content));
    await page.goto(`${address}search/?q=${used}`);
    await page.locator('.found[aria-busy=false] [data-search-result]').first().waitFor();
    return { suggestion, file, result: await medianOf(page, timeOfResult, words) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function medianOf(page: Page, time: (word: string) => Promise<number>, words: string[]): Promise<number> {
  const times: number[] = [];
  for (const word of words) times.push(await page.evaluate(time, word));
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Returns one word more than are measured, from the whole of a list. */
function pick(words: string[]): string[] {
  return Array.from({ length: WORDS + 1 }, (_, at) => words[Math.floor((at * words.length) / (WORDS + 1))] ?? '');
}

/** Lists the first words of the names of actors. */
function namesIn(content: string): string[] {
  const files = readdirSync(join(content, 'actors')).map((file) => readFileSync(join(content, 'actors', file), 'utf8'));
  return [...new Set(files.flatMap((text) => /^name: (\p{L}{5,})/mu.exec(text)?.[1] ?? []))];
}

/** Lists words that the briefings have. */
function wordsIn(content: string): string[] {
  const folder = join(content, 'briefings');
  const text = readdirSync(folder)
    .slice(0, 50)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return NOUNS.filter((noun) => new RegExp(`\\b${noun}\\b`).test(text));
}

/** Runs in a page with the box. */
async function timeOfSuggestion(word: string): Promise<number> {
  const box = document.querySelector('search-box') as HTMLElement;
  const input = box.querySelector('input') as HTMLInputElement;
  for (const option of box.querySelectorAll('[role=option]')) option.remove();
  input.focus();
  const begun = performance.now();
  input.value = word;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  // The last option only offers to search.
  while (box.querySelectorAll('[role=option]').length < 2) await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - begun;
}

/** Runs in the page of results. */
async function timeOfResult(word: string): Promise<number> {
  const found = document.querySelector('.found') as HTMLElement;
  const input = document.querySelector('search-page input[type=search]') as HTMLInputElement;
  found.replaceChildren();
  const begun = performance.now();
  input.value = word;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (!found.querySelector('[data-search-result]')) await new Promise((resolve) => setTimeout(resolve));
  const time = performance.now() - begun;
  while (found.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve, 10));
  return time;
}

/** Runs in any page. */
async function timeOfFile(address: string): Promise<number> {
  const begun = performance.now();
  await (await fetch(address, { cache: 'no-store' })).text();
  return performance.now() - begun;
}
