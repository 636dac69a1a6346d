import type { Page } from 'playwright-core';
import type { Visit } from './launch.ts';
import { openSearch } from './open-search.ts';
import { type Asking, prepareAsking } from './prepare-asking.ts';

/** What the page of results shows for a query in the end. */
export interface Answer {
  /** Whether it said in the end that it has finished. */
  finished: boolean;
  /** The addresses of the results, from the root of the site, in the order in which they stand. */
  paths: string[];
  /** What the card above the results says, and where its links lead; nothing if there is no card. */
  card: { text: string; paths: string[] } | undefined;
}

declare const asking: Asking;

/** A window with room for one line, for pages of which only the elements are read: to draw every answer takes time. */
const LOW = { viewport: { width: 1280, height: 10 } };

/** How many milliseconds a box has to say how many suggestions there are for what was typed first, so that it does not say so of the first query. */
const SETTLED = 1000;

/** Opens the page of results some times over. */
export function openResults(site: Visit, times: number): Promise<Page[]> {
  return Promise.all(Array.from({ length: times }, async () => prepareAsking(await openSearch(site, '?q=golan', LOW))));
}

/** Opens a page some times over whose box in the header has been used, so that its script is there. */
export function openBoxes({ open }: Visit, times: number): Promise<Page[]> {
  const openOne = async () => {
    const { page } = await open('/about/');
    const read = page.waitForResponse(/\/words\//); // What reads queries follows the first names.
    await page.locator('search-box input').pressSequentially('golan');
    await page.locator('search-box [role=option]').first().waitFor();
    await read;
    await page.waitForTimeout(SETTLED);
    return prepareAsking(page);
  };
  return Promise.all(Array.from({ length: times }, openOne));
}

/** Types queries into the field of the page of results, and returns what it has shown for each in the end. */
export function askPage(pages: Page[], queries: string[]): Promise<Answer[]> {
  return share(pages, queries, (page, query) => page.evaluate(resultsOf, query));
}

/** Types queries into the box in the header and returns for each where its first option leads; nothing if it only offers to search. */
export function askBox(pages: Page[], queries: string[]): Promise<(string | undefined)[]> {
  return share(pages, queries, (page, query) => page.evaluate(firstOptionOf, query));
}

/** Puts each page to work on the next query that is left, and returns what came of them, in the order of the queries. */
async function share<T>(pages: Page[], queries: string[], ask: (page: Page, query: string) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  const left = queries.entries();
  const work = async (page: Page) => {
    for (const [at, query] of left) made[at] = await ask(page, query);
  };
  await Promise.all(pages.map(work));
  return made;
}

/** Runs in the page of results. */
async function resultsOf(query: string): Promise<Answer> {
  const root = document.querySelector('search-page') as Element;
  const finished = await asking.type(root, root.querySelector('.status') as Element, query);
  const results = Array.from(
    root.querySelectorAll('.found [data-search-result]'),
    (result) => result.querySelector('a') as HTMLAnchorElement,
  );
  const card = root.querySelector('section.answer');
  return {
    finished,
    paths: results.map(asking.pathOf),
    card: card ? { text: card.textContent, paths: Array.from(card.querySelectorAll('a'), asking.pathOf) } : undefined,
  };
}

/** Runs in a page with the box. An option is no link, so it is chosen, and the way to where it leads is closed. */
async function firstOptionOf(query: string): Promise<string | undefined> {
  const root = document.querySelector('search-box') as Element;
  for (const option of root.querySelectorAll('[role=option]')) option.remove();
  (root.querySelector('input') as HTMLElement).focus();
  await asking.type(root, root.querySelector('[role=status]') as Element, query);
  const first = root.querySelector<HTMLElement>('[role=option]');
  if (!first) return undefined;
  const led = new Promise<URL>((resolve) => {
    const stop = (event: NavigateEvent) => {
      event.preventDefault();
      resolve(new URL(event.destination.url));
    };
    navigation.addEventListener('navigate', stop, { once: true });
  });
  (first.querySelector('a') ?? first).click();
  const path = asking.pathOf(await led);
  return path === '/search/' ? undefined : path;
}
